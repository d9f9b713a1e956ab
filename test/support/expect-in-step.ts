import { expect } from 'vitest';
import type { Store } from '../../src/server/store/store.ts';
import type { TrueCategory, TrueNewsroom, TruePost } from './true-newsroom.ts';
import { readFeedWholly, readLatest } from './wordpress-sync.ts';

/** Expects a store to hold what a newsroom publishes: every story once, in its order, where and when it belongs. */
export function expectInStep(store: Store, { posts, categories }: TrueNewsroom) {
  const stories = posts.toSorted(
    (one, other) => other.publishedAt - one.publishedAt || other.id - one.id,
  );
  expect(
    readLatest(store).map(({ id, slug, headline, publishedAt, access }) => ({
      id,
      slug,
      headline,
      publishedAt: Date.parse(publishedAt),
      access,
    })),
  ).toEqual(
    stories.map((post) => ({
      id: post.id,
      slug: post.slug,
      headline: post.title,
      publishedAt: post.publishedAt,
      access: post.categories.includes('pro') ? 'premium' : 'free',
    })),
  );
  for (const { slug } of categories.filter((category) => category.slug !== 'pro')) {
    const expected = stories.filter((post) => isWithin(post, slug, categories));
    if (expected.length === 0) continue;
    const stored = readFeedWholly(store, { kind: 'category', slug }).map(({ id }) => id);
    expect(stored, slug).toEqual(expected.map(({ id }) => id));
  }
}

/** Whether a post is in a category or in one below it. */
function isWithin(post: TruePost, slug: string, categories: TrueCategory[]): boolean {
  return (
    post.categories.includes(slug) ||
    categories.some(
      ({ slug: below, parent }) => parent === slug && isWithin(post, below, categories),
    )
  );
}
