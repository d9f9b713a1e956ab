import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../src/client/features/feed/feed-cards.ts';
import type { ListPart } from '../../../../src/client/features/feed/feed-queries.ts';
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
const aPart = (page: number, items: Teaser[], more: Partial<ListPart> = {}): ListPart => ({
  subject: { kind: 'latest', slug: null, name: null, description: '' },
  items,
  total: 30,
  first: { position: page * 10 - 9, page },
  older: null,
  newer: null,
  opens: true,
  repeated: [],
  ...more,
});

describe('the cards of a list', () => {
  it('leave out what an earlier answer holds, without a change to the positions of the others', () => {
    const again = aTeaser(1, '2026-11-02T10:00:00Z');
    const other = aTeaser(2, '2026-11-01T10:00:00Z');

    const cards = cardsOf([aPart(2, [again, other], { repeated: [1] })], 'UTC');

    expect(cards).toMatchObject([{ teaser: other, position: 12 }]);
  });

  it('are the same objects when more come below, so that nothing is drawn anew', () => {
    const part = aPart(1, [aTeaser(2, '2026-11-02T10:00:00Z')]);
    const [before] = cardsOf([part], 'UTC');

    const [after] = cardsOf(
      [part, aPart(2, [aTeaser(1, '2026-11-01T10:00:00Z')], { opens: false })],
      'UTC',
    );

    expect(after).toBe(before);
  });

  it('know the page and the position on which they stand', () => {
    const [, second] = cardsOf(
      [aPart(37, [aTeaser(2, '2026-11-02T10:00:00Z'), aTeaser(1, '2026-11-01T10:00:00Z')])],
      'UTC',
    );

    expect(second).toMatchObject({ page: 37, position: 362 });
  });

  it("say a month where it changes in the newsroom's time zone, and not above the first", () => {
    const cards = cardsOf(
      [aPart(1, [aTeaser(2, '2026-10-31T23:30:00Z'), aTeaser(1, '2026-10-31T10:00:00Z')])],
      'Asia/Seoul',
    );

    expect(cards.map(({ month }) => month)).toEqual([undefined, '2026-10']);
  });

  it('say the month above the first where the list was entered below the top, and go on saying it', () => {
    const entry = aPart(2, [aTeaser(1, '2026-10-31T10:00:00Z')]);
    const newer = aPart(1, [aTeaser(2, '2026-10-31T11:00:00Z')], { opens: false });

    const alone = cardsOf([entry], 'UTC');
    const both = cardsOf([newer, entry], 'UTC');

    expect(alone.map(({ month }) => month)).toEqual(['2026-10']);
    expect(both.map(({ month }) => month)).toEqual([undefined, '2026-10']);
  });
});
