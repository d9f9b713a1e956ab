import type { DoubleLinks } from './wordpress-double-links.ts';
import { publicSite } from './wordpress-double-public.ts';
import type { DoublePost, DoubleSite } from './wordpress-double-site.ts';
import type { DoubleZone } from './wordpress-double-zone.ts';

/** As many as WordPress puts into a feed unless it is told otherwise. */
const PER_PAGE = 10;

/** The feed of a site's newest posts, or of an author's; undefined behind its last page. */
export function doubleFeed(
  site: DoubleSite,
  { author, page }: { author: number | undefined; page: number },
  { home, links, zone, now }: { home: string; links: DoubleLinks; zone: DoubleZone; now: number },
): string | undefined {
  const { posts } = publicSite(site, { zone, now });
  const chosen = posts
    .filter((post) => author === undefined || post.author === author)
    .toSorted((one, other) => {
      if (one.date === other.date) return other.id - one.id;
      return one.date < other.date ? 1 : -1;
    })
    .slice((page - 1) * PER_PAGE, page * PER_PAGE);
  if (chosen.length === 0 && page > 1) return undefined;
  const nameOf = (post: DoublePost) => site.users.find(({ id }) => id === post.author)?.name ?? '';
  const items = chosen.map(
    (post) => `	<item>
		<title>${post.title}</title>
		<link>${links.post(post)}</link>
		<dc:creator><![CDATA[${nameOf(post)}]]></dc:creator>
		<pubDate>${new Date(`${zone.toUtc(post.date)}Z`).toUTCString().replace('GMT', '+0000')}</pubDate>
		<guid isPermaLink="false">${home}/?p=${post.id}</guid>
		<description><![CDATA[${post.password ? 'There is no excerpt because this is a protected post.' : post.excerpt}]]></description>
	</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
>
<channel>
	<title>${site.name}</title>
	<link>${home}</link>
	<description>${site.description}</description>
	<language>${site.language}</language>
${items.join('\n')}
</channel>
</rss>
`;
}
