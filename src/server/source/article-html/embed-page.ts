/** Players' addresses and the pages that they show, of the providers whose player says which that is. */
const PAGES: [player: RegExp, page: string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]*&)?list=([\w-]{2,60})(?:[&#].*)?$/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{5,20})\?(?:[^#]*&)?start=(\d{1,5})(?:[&#].*)?$/,
    'https://www.youtube.com/watch?v=$1&t=$2',
  ],
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{5,20})(?:[?#].*)?$/,
    'https://www.youtube.com/watch?v=$1',
  ],
  // A film that is not listed has a second name.
  [
    /^https?:\/\/player\.vimeo\.com\/video\/(\d+)\?(?:[^#]*&)?h=(\w+)(?:[&#].*)?$/,
    'https://vimeo.com/$1/$2',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, 'https://vimeo.com/$1'],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/,
    'https://www.dailymotion.com/video/$1',
  ],
  [
    /^https?:\/\/platform\.twitter\.com\/embed\/Tweet\.html\?(?:[^#]*&)?id=(\d+)(?:[&#].*)?$/,
    'https://x.com/i/status/$1',
  ],
  [
    /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed\b.*$/,
    'https://www.instagram.com/$1/$2/',
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)(?:[?#].*)?$/, 'https://open.spotify.com/$1'],
  [
    /^https?:\/\/flo\.uri\.sh\/(visualisation|story)\/(\d+)\/embed\b.*$/,
    'https://public.flourish.studio/$1/$2/',
  ],
];

/** Players that name the page which they show in their address. */
const NAMES_PAGE: [player: RegExp, parameter: string, page: RegExp][] = [
  [
    /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?/,
    'href',
    /^https:\/\/(?:www|m)\.facebook\.com\/[\w./?=&%-]+$/,
  ],
  [
    /^https?:\/\/w\.soundcloud\.com\/player\/?\?/,
    'url',
    /^https?:\/\/(?:www\.)?soundcloud\.com\/[\w/-]+$/,
  ],
];

/** The page that people would open for what a player's address shows; the address itself when no page is known. */
export function pageOf(href: string): string {
  const [player, page] = PAGES.find(([pattern]) => pattern.test(href)) ?? [];
  if (player !== undefined && page !== undefined) return href.replace(player, page);
  const [, parameter, isPage] = NAMES_PAGE.find(([pattern]) => pattern.test(href)) ?? [];
  const named = parameter === undefined ? null : URL.parse(href)?.searchParams.get(parameter);
  return named !== null && named !== undefined && isPage?.test(named) === true ? named : href;
}
