/** Networks by the ends of their hosts. */
const NETWORKS = {
  'bsky.app': 'Bluesky',
  'facebook.com': 'Facebook',
  'github.com': 'GitHub',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'medium.com': 'Medium',
  'orcid.org': 'ORCID',
  'pinterest.com': 'Pinterest',
  'soundcloud.com': 'SoundCloud',
  'substack.com': 'Substack',
  't.me': 'Telegram',
  'threads.com': 'Threads',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'tumblr.com': 'Tumblr',
  'twitter.com': 'X',
  'wikipedia.org': 'Wikipedia',
  'x.com': 'X',
  'youtube.com': 'YouTube',
};

/** What people call the network that a profile is on; a handle of the fediverse stands for itself. Undefined for any other site. */
export function networkOf(link: string): string | undefined {
  const { host, pathname } = new URL(link);
  const known = Object.entries(NETWORKS).find(([end]) => `.${host}`.endsWith(`.${end}`));
  if (known !== undefined) return known[1];
  const handle = /^\/(@[\w.-]+)\/?$/.exec(pathname)?.[1];
  if (handle === undefined) return undefined;
  return /^(?:mastodon|mstdn)\./.test(host) ? 'Mastodon' : `${handle}@${host}`;
}
