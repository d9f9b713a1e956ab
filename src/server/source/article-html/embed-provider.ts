/** Hosts (with what lies under them) and the names that readers know them by. */
const PROVIDERS: [host: string, name: string][] = [
  ['youtube.com', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['dai.ly', 'Dailymotion'],
  ['ted.com', 'TED'],
  ['videopress.com', 'VideoPress'],
  ['wordpress.tv', 'WordPress.tv'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['bsky.app', 'Bluesky'],
  ['threads.net', 'Threads'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['tiktok.com', 'TikTok'],
  ['reddit.com', 'Reddit'],
  ['tumblr.com', 'Tumblr'],
  ['pinterest.com', 'Pinterest'],
  ['flickr.com', 'Flickr'],
  ['flic.kr', 'Flickr'],
  ['imgur.com', 'Imgur'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['podcasts.apple.com', 'Apple Podcasts'],
  ['mixcloud.com', 'Mixcloud'],
  ['reverbnation.com', 'ReverbNation'],
  ['pca.st', 'Pocket Casts'],
  ['datawrapper.de', 'Datawrapper'],
  ['datawrapper.dwcdn.net', 'Datawrapper'],
  ['flourish.studio', 'Flourish'],
  ['issuu.com', 'Issuu'],
  ['scribd.com', 'Scribd'],
  ['slideshare.net', 'SlideShare'],
  ['speakerdeck.com', 'Speaker Deck'],
  ['kickstarter.com', 'Kickstarter'],
  ['openstreetmap.org', 'OpenStreetMap'],
];

/** Players' addresses and the pages that they show. */
const PAGES: [player: RegExp, page: string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{5,20})(?:[?#].*)?$/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, 'https://vimeo.com/$1'],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)(?:[?#].*)?$/, 'https://open.spotify.com/$1'],
];

/** The name of a known provider; undefined for any other host. */
export function knownProvider(href: string): string | undefined {
  const host = URL.parse(href)?.hostname ?? '';
  return PROVIDERS.find(([known]) => host === known || host.endsWith(`.${known}`))?.[1];
}

/** What to call the site behind an address: its name or its host; '' for our own pages. */
export function providerOf(href: string): string {
  return knownProvider(href) ?? (URL.parse(href)?.hostname ?? '').replace(/^www\./, '');
}

/** The page that people would open for what a player's address shows; the address itself when no page is known. */
export function pageOf(href: string): string {
  const [player, page] = PAGES.find(([pattern]) => pattern.test(href)) ?? [];
  return player === undefined || page === undefined ? href : href.replace(player, page);
}
