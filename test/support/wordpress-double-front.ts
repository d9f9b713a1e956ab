import type { DoubleAnswer } from './wordpress-double-error.ts';
import { doubleFeed } from './wordpress-double-feed.ts';
import { createDoubleLinks } from './wordpress-double-links.ts';
import { publicSite } from './wordpress-double-public.ts';
import type { DoubleSite } from './wordpress-double-site.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';

/** What a site answers outside of its REST API: the front page, feeds, and the way from a thing's number to its address. */
export function frontAnswer(
  site: DoubleSite,
  url: URL,
  { home, now }: { home: string; now: number },
): DoubleAnswer {
  const links = createDoubleLinks(site, home);
  const zone = createDoubleZone(site);
  const isPlain = site.permalinks === 'plain';
  const path = url.pathname.slice(site.folder.length).replace(/\/$/, '');
  const number = (name: string) => {
    const said = url.searchParams.get(name);
    return said === null ? undefined : Number(said);
  };
  const page = (status: number): DoubleAnswer => ({
    status,
    headers: {
      'content-type': 'text/html',
      link: `<${links.rest('')}>; rel="https://api.w.org/"`,
    },
    body: `<!doctype html><html lang="${site.language}"><title>Front</title>${generatorOf(site)}</html>`,
  });
  function feed(author: number | undefined): DoubleAnswer {
    const asked = { author, page: number('paged') ?? 1 };
    const body = doubleFeed(site, asked, { home, links, zone, now });
    return body === undefined
      ? page(404)
      : { headers: { 'content-type': 'application/rss+xml; charset=UTF-8' }, body };
  }

  const { posts, users } = publicSite(site, { zone, now });
  if (path === '' && url.searchParams.get('feed') === 'rss2') {
    return feed(number('author'));
  }
  if (path === '/feed' && !isPlain) return feed(undefined);
  const writer = users.find((user) => `${links.user(user)}feed` === `${home}${path}`);
  if (writer !== undefined) return feed(writer.id);
  if (users.some((user) => links.user(user) === `${home}${path}/`)) return page(200);
  if (path !== '') return page(404);
  const post = posts.find(({ id }) => id === number('p'));
  const user = users.find(({ id }) => id === number('author'));
  const isUnknown =
    (number('p') !== undefined && post === undefined) ||
    (number('author') !== undefined && user === undefined);
  if (isUnknown) return page(404);
  if (isPlain) return page(200);
  if (post !== undefined) return moved(links.post(post));
  return user === undefined ? page(200) : moved(links.user(user));
}

function generatorOf({ version }: DoubleSite): string {
  return version === undefined ? '' : `<meta name="generator" content="WordPress ${version}" />`;
}

const moved = (location: string): DoubleAnswer => ({
  status: 301,
  headers: { location },
  body: '',
});
