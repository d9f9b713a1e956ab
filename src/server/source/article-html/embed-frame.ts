import type { Frame } from '../../../shared/block-frame.ts';
import { isOf } from './embed-provider.ts';

type Player = {
  host: string;
  /** Of path and query; what it captures names what is played. */
  names: RegExp;
  shape: Frame['shape'];
  src: (captured: string[], query: URLSearchParams) => string;
};

const youTube: Player['src'] = ([film = ''], query) => {
  const second = /^\d{1,5}(?=s?$)/.exec(query.get('t') ?? query.get('start') ?? '')?.[0];
  const from = second === undefined ? '' : `?start=${second}`;
  return `https://www.youtube-nocookie.com/embed/${film}${from}`;
};
const spotify: Player['src'] = ([kind = '', id = '']) =>
  `https://open.spotify.com/embed/${kind}/${id}`;
const soundCloud = (page: string) =>
  `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`;
const facebook = (plugin: string, path: string) =>
  `https://www.facebook.com/plugins/${plugin}.php?show_text=${plugin === 'post'}&href=${encodeURIComponent(`https://www.facebook.com/${path}`)}`;

/** After the providers' own descriptions of their players; of several that fit the first counts. */
const PLAYERS: Player[] = [
  {
    host: 'youtube.com',
    names: /^\/watch\?(?:.*&)?v=([\w-]{11})(?:&|$)/,
    shape: 'film',
    src: youTube,
  },
  {
    host: 'youtu.be',
    names: /^\/([\w-]{11})(?:\?|$)/,
    shape: 'film',
    src: youTube,
  },
  { host: 'youtube.com', names: /^\/live\/([\w-]{11})(?!\w)/, shape: 'film', src: youTube },
  { host: 'youtube.com', names: /^\/shorts\/([\w-]{11})(?!\w)/, shape: 'upright', src: youTube },
  {
    host: 'youtube.com',
    names: /^\/playlist\?(?:.*&)?list=([\w-]{2,60})(?:&|$)/,
    shape: 'film',
    src: ([list = '']) => `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
  },
  {
    host: 'vimeo.com',
    names:
      /^\/(?:channels\/\w+\/|groups\/\w+\/videos\/|showcase\/\d+\/video\/)?(\d{1,15})(?:\/(\w{1,40}))?\/?(?:\?|$)/,
    shape: 'film',
    src: ([film = '', second = '']) =>
      `https://player.vimeo.com/video/${film}?dnt=1${second === '' ? '' : `&h=${second}`}`,
  },
  ...['twitter.com', 'x.com'].map((host): Player => ({
    host,
    names: /^\/(?:\w{1,20}|i\/web)\/status(?:es)?\/(\d{1,25})(?!\w)/,
    shape: 'post',
    src: ([post = '']) => `https://platform.twitter.com/embed/Tweet.html?id=${post}&dnt=true`,
  })),
  {
    host: 'instagram.com',
    names: /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})(?:[/?]|$)/,
    shape: 'post',
    src: ([post = '']) => `https://www.instagram.com/p/${post}/embed/captioned/`,
  },
  {
    host: 'tiktok.com',
    names: /^\/(?:@[\w.-]*\/video|embed(?:\/v2)?|player\/v1)\/(\d{5,25})(?!\w)/,
    shape: 'upright',
    src: ([film = '']) => `https://www.tiktok.com/player/v1/${film}`,
  },
  {
    host: 'facebook.com',
    names: /^\/([\w.-]+\/videos\/(?:[\w.-]+\/)?\d+|watch\/?\?v=\d+|reel\/\d+)(?:[/&?]|$)/,
    shape: 'film',
    src: ([path = '']) => facebook('video', path),
  },
  {
    host: 'facebook.com',
    names:
      /^\/([\w.-]+\/posts\/(?:[\w.-]+\/)?\w+|[\w.-]+\/photos\/[\w./-]+|photo(?:\.php)?\/?\?fbid=\d+|(?:permalink|story)\.php\?story_fbid=\w+&id=\d+)(?:[/&?]|$)/,
    shape: 'post',
    src: ([path = '']) => facebook('post', path),
  },
  {
    host: 'open.spotify.com',
    names: /^\/(?:intl-[a-z-]+\/)?(track|episode)\/(\w{10,40})(?!\w)/,
    shape: 'sound',
    src: spotify,
  },
  {
    host: 'open.spotify.com',
    names: /^\/(?:intl-[a-z-]+\/)?(album|artist|playlist|show)\/(\w{10,40})(?!\w)/,
    shape: 'list',
    src: spotify,
  },
  {
    host: 'w.soundcloud.com',
    names:
      /^\/player\/?\?(?:.*&)?url=https?(?::|%3A)(?:\/|%2F){2}api\.soundcloud\.com(?:\/|%2F)(tracks|playlists)(?:\/|%2F)(?:soundcloud%(?:25)?3A\w+%(?:25)?3A)?(\d{1,20})(?!\w)/i,
    shape: 'sound',
    src: ([kind = '', id = '']) => soundCloud(`https://api.soundcloud.com/${kind}/${id}`),
  },
  {
    host: 'soundcloud.com',
    names: /^\/([\w-]+\/sets\/[\w-]+)\/?(?:\?|$)/,
    shape: 'list',
    src: ([path = '']) => soundCloud(`https://soundcloud.com/${path}`),
  },
  {
    host: 'soundcloud.com',
    names: /^\/((?!player\b)[\w-]+\/(?!(?:sets|tracks|albums|likes|reposts)\b)[\w-]+)\/?(?:\?|$)/,
    shape: 'sound',
    src: ([path = '']) => soundCloud(`https://soundcloud.com/${path}`),
  },
  ...['datawrapper.dwcdn.net', 'datawrapper.de'].map((host): Player => ({
    host,
    names: /^\/(?:_\/)?(\w{5})(?:[/?]|$)/,
    shape: 'chart',
    src: ([chart = '']) => `https://datawrapper.dwcdn.net/${chart}/`,
  })),
  {
    host: 'flourish.studio',
    names: /^\/(visualisation|story)\/(\d{1,12})(?!\w)/,
    shape: 'chart',
    src: ([kind = '', id = '']) => `https://flo.uri.sh/${kind}/${id}/embed?auto=1`,
  },
];

/** The player of what stands at a page of a known provider's: an address of our own making, of which nothing but names is the newsroom's. Undefined where there is none. */
export function frameOf(page: string): Frame | undefined {
  const url = URL.parse(page);
  if (url === null) return undefined;
  for (const { host, names, shape, src } of PLAYERS) {
    const found = isOf(url, host) ? names.exec(url.pathname + url.search) : null;
    if (found !== null) return { src: src(found.slice(1), url.searchParams), shape };
  }
  return undefined;
}
