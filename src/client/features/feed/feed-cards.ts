import type { Feed } from '../../../shared/feed.ts';
import type { Teaser } from '../../../shared/teaser.ts';

/** A story in a list, with the page of 10 it stands on and, where the month changes before it, that month. */
export type FeedCard = {
  teaser: Teaser;
  page: number;
  position: number;
  month: string | undefined;
};

/** The stories of all answers in order, each once; months are those of the newsroom's time zone, in its language. */
export function cardsOf(feeds: Feed[], language: string, timeZone: string): FeedCard[] {
  const monthName = new Intl.DateTimeFormat(language, { timeZone, month: 'long', year: 'numeric' });
  const seen = new Set<number>();
  const cards: FeedCard[] = [];
  let month: string | undefined;
  for (const { items, first } of feeds) {
    for (const [index, teaser] of items.entries()) {
      if (seen.has(teaser.id)) continue;
      seen.add(teaser.id);
      const previous = month;
      month = monthName.format(new Date(teaser.publishedAt));
      cards.push({
        teaser,
        page: first?.page ?? 1,
        position: (first?.position ?? 1) + index,
        month: previous !== undefined && previous !== month ? month : undefined,
      });
    }
  }
  return cards;
}
