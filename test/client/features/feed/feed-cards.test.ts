import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../src/client/features/feed/feed-cards.ts';
import type { Feed } from '../../../../src/shared/feed.ts';
import type { Teaser } from '../../../../src/shared/teaser.ts';

const aTeaser = (id: number, publishedAt: string): Teaser => ({
  id,
  slug: `story-${id}`,
  headline: `Story ${id}`,
  dek: '',
  section: null,
  byline: [],
  publishedAt,
  updatedAt: publishedAt,
  image: null,
  access: 'free',
  readingMinutes: null,
  readAt: null,
});
const aFeed = (page: number, items: Teaser[]): Feed => ({
  subject: { kind: 'latest', slug: null, name: null, description: '' },
  items,
  total: 30,
  first: { position: page * 10 - 9, page },
  older: null,
  newer: null,
});

describe('the cards of a list', () => {
  it('show a story once, though two answers hold it', () => {
    const story = aTeaser(1, '2026-11-01T10:00:00Z');

    const cards = cardsOf([aFeed(1, [story]), aFeed(2, [story])], 'en', 'UTC');

    expect(cards).toHaveLength(1);
  });

  it('know the page and the position on which they stand', () => {
    const [, second] = cardsOf(
      [aFeed(37, [aTeaser(2, '2026-11-02T10:00:00Z'), aTeaser(1, '2026-11-01T10:00:00Z')])],
      'en',
      'UTC',
    );

    expect(second).toMatchObject({ page: 37, position: 362 });
  });

  it("say a month where it changes in the newsroom's time zone, and not above the first", () => {
    const cards = cardsOf(
      [aFeed(1, [aTeaser(2, '2026-10-31T23:30:00Z'), aTeaser(1, '2026-10-31T10:00:00Z')])],
      'en',
      'Asia/Seoul',
    );

    expect(cards.map(({ month }) => month)).toEqual([undefined, 'October 2026']);
  });
});
