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
  ['flo.uri.sh', 'Flourish'],
  ['issuu.com', 'Issuu'],
  ['scribd.com', 'Scribd'],
  ['slideshare.net', 'SlideShare'],
  ['speakerdeck.com', 'Speaker Deck'],
  ['kickstarter.com', 'Kickstarter'],
  ['openstreetmap.org', 'OpenStreetMap'],
];

/** The name of a known provider; undefined for any other host. */
export function knownProvider(href: string): string | undefined {
  const url = URL.parse(href);
  return PROVIDERS.find(([host]) => url !== null && isOf(url, host))?.[1];
}

/** Whether an address is of a host, or of one under it. */
export function isOf({ hostname }: URL, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** What to call the site behind an address: its name or its host; '' for our own pages. */
export function providerOf(href: string): string {
  return knownProvider(href) ?? (URL.parse(href)?.hostname ?? '').replace(/^www\./, '');
}
