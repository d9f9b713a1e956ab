import type { FeedSubject } from '../../src/shared/feed.ts';
import type { Store } from '../../src/server/store/store.ts';
import { publicSite } from './wordpress-double-public.ts';
import type { DoublePost, DoubleSite, DoubleTerm } from './wordpress-double-site.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';
import { readFeedWholly } from './wordpress-sync.ts';

const readable = (slug: string) => decodeURIComponent(slug).normalize();

/** What a reader finds of a newsroom: its stories in order, and the ids of each feed. */
export type Paper = { stories: unknown[]; feeds: Record<string, number[]> };

/** What the site shows an anonymous visitor at an instant, as a reader of ours should find it. */
export function paperOf(site: DoubleSite, now: number): Paper {
  const zone = createDoubleZone(site);
  const instantOf = ({ date }: DoublePost) => Date.parse(`${zone.toUtc(date)}Z`);
  const posts = publicSite(site, { zone, now }).posts.toSorted(
    (one, other) => instantOf(other) - instantOf(one) || other.id - one.id,
  );
  const premium = new Set(site.categories.filter(({ slug }) => slug === 'pro').map(({ id }) => id));
  const idsOf = (isIn: (post: DoublePost) => boolean) => posts.filter(isIn).map(({ id }) => id);
  const feeds: [string, number[]][] = [
    ...site.categories
      .filter(({ id }) => !premium.has(id))
      .map((term): [string, number[]] => {
        const below = descendantsOf(term, site.categories);
        return [
          `category ${readable(term.slug)} ${term.name}`,
          idsOf(({ categories }) => categories.some((id) => below.has(id))),
        ];
      }),
    ...site.tags.map((term): [string, number[]] => [
      `tag ${readable(term.slug)} ${term.name}`,
      idsOf(({ tags }) => tags.includes(term.id)),
    ]),
    ...site.users.map((user): [string, number[]] => [
      `author ${readable(user.slug)} ${user.name}`,
      idsOf(({ author }) => author === user.id),
    ]),
  ];
  return {
    stories: posts.map((post) => ({
      id: post.id,
      slug: readable(post.slug),
      headline: post.title,
      publishedAt: instantOf(post),
      access: post.categories.some((id) => premium.has(id)) ? 'premium' : 'free',
      byline: site.users.filter(({ id }) => id === post.author).map(({ name }) => name),
      elsewhere: post.password,
    })),
    feeds: Object.fromEntries(feeds.filter(([, ids]) => ids.length > 0)),
  };
}

/** What is found in a store, looking at the feeds that a paper has. */
export function paperIn(store: Store, { feeds }: Paper): Paper {
  return {
    stories: readFeedWholly(store, { kind: 'latest' }).map((item) => ({
      id: item.id,
      slug: item.slug,
      headline: item.headline,
      publishedAt: Date.parse(item.publishedAt),
      access: item.access,
      byline: item.byline.map(({ name }) => name),
      elsewhere: item.readAt !== null,
    })),
    feeds: Object.fromEntries(
      Object.keys(feeds).map((name) => {
        const [kind = '', slug = ''] = name.split(' ');
        const subject = { kind, slug } as FeedSubject;
        return [`${kind} ${slug} ${nameOf(store, subject)}`, idsIn(store, subject)];
      }),
    ),
  };
}

function nameOf(store: Store, subject: FeedSubject): string | null {
  const result = store.readFeed(subject, { access: 'all', limit: 1 });
  return result.kind === 'feed' ? result.feed.subject.name : null;
}

function idsIn(store: Store, subject: FeedSubject): number[] {
  if (nameOf(store, subject) === null) return [];
  return readFeedWholly(store, subject).map(({ id }) => id);
}

function descendantsOf({ id }: DoubleTerm, terms: DoubleTerm[]): Set<number> {
  const found = new Set([id]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const term of terms) if (found.has(term.parent)) found.add(term.id);
  }
  return found;
}
