import { PAGE_SIZE } from '../../../shared/feed.ts';
import type { Teaser } from '../../../shared/teaser.ts';
import { makeOnce } from '../../lib/make-once.ts';
import type { ListPart } from './feed-queries.ts';

/** A story in a list, with the page of 10 it stands on and, where the month changes before it, that month. */
export type FeedCard = {
  teaser: Teaser;
  page: number;
  position: number;
  /** `YYYY-MM`. */
  month: string | undefined;
};

type Made = { after: string | undefined; last: string | undefined; cards: FeedCard[] };

/** Six thousand cards are not made anew for each ten that come, nor when the reader comes back. */
const made = new WeakMap<ListPart, Made>();

const joined = new WeakMap<ListPart[], FeedCard[]>();

/** The stories of all answers in order, each once; months are those of the newsroom's time zone. */
export function cardsOf(parts: ListPart[], timeZone: string): FeedCard[] {
  const cards = joined.get(parts) ?? join(parts, monthFormat(timeZone));
  joined.set(parts, cards);
  return cards;
}

// Swedish dates are written as ISO 8601 writes them.
const monthFormat = makeOnce(
  (timeZone) => new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit' }),
);

function join(parts: ListPart[], format: Intl.DateTimeFormat): FeedCard[] {
  let after: string | undefined;
  return parts.flatMap((part) => {
    const kept = made.get(part);
    const { cards, last } = kept?.after === after && kept ? kept : makeCards(part, after, format);
    made.set(part, { after, last, cards });
    after = last;
    return cards;
  });
}

function makeCards(part: ListPart, after: string | undefined, format: Intl.DateTimeFormat): Made {
  const start = part.first?.position ?? 1;
  const repeated = new Set(part.repeated);
  let last = after;
  const cards: FeedCard[] = [];
  for (const [index, teaser] of part.items.entries()) {
    if (repeated.has(teaser.id)) continue;
    const month = format.format(new Date(teaser.publishedAt));
    const position = start + index;
    // Who enters far down is told the month at once; said later, it would push down what is being read.
    const isEntry = part.opens && cards.length === 0 && position > 1;
    const isNew = last !== undefined && last !== month;
    last = month;
    cards.push({
      teaser,
      page: Math.floor((position - 1) / PAGE_SIZE) + 1,
      position,
      month: isEntry || isNew ? month : undefined,
    });
  }
  return { after, last, cards };
}
