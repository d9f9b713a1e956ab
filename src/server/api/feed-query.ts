import * as v from 'valibot';
import { ACCESS_FILTERS } from '../../shared/access.ts';
import { described } from '../../shared/described.ts';
import { MOST_PER_REQUEST, PAGE_SIZE } from '../../shared/feed.ts';
import type { FeedQuery } from '../store/store.ts';

const ENTRIES = ['page', 'older', 'newer', 'month'] as const;

export const accessParameter = v.optional(
  described(
    v.picklist(ACCESS_FILTERS, 'access is all, free or premium'),
    'Narrows the feed to free or to premium stories',
    'free',
  ),
  'all',
);

/** The parameters of a feed as they are written in an address. */
export const feedParametersSchema = v.object({
  page: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/, 'page is a whole number from 1 to 9999999')),
      'Begins with the page of that number, ten stories a page',
      '37',
    ),
  ),
  older: v.optional(
    described(
      v.string(),
      "Begins after the stories of an answer: that answer's `older`",
      'AQAAAaG-rXCAAAAAAAAAyCLMQ4qd',
    ),
  ),
  newer: v.optional(
    described(
      v.string(),
      "The stories just before those of an answer: that answer's `newer`",
      'AQAAAaG-rXCAAAAAAAAAyCLMQ4qd',
    ),
  ),
  month: v.optional(
    described(
      v.pipe(
        v.string(),
        v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'month is a year and a month such as 2019-10'),
      ),
      "Begins with that month's newest story, in the newsroom's time zone, and reads on",
      '2019-10',
    ),
  ),
  access: accessParameter,
  limit: v.optional(
    described(
      v.pipe(
        v.string(),
        v.regex(/^(?:[1-9]|[1-4]\d|50)$/, `limit is a whole number from 1 to ${MOST_PER_REQUEST}`),
      ),
      'Number of stories to answer with, at most',
      '10',
    ),
    String(PAGE_SIZE),
  ),
});

/** A feed's parameters, parsed. */
export const feedQuerySchema = v.pipe(
  feedParametersSchema,
  v.check(
    (query) => ENTRIES.filter((name) => query[name] !== undefined).length <= 1,
    'A feed is entered by one of page, older, newer and month, not by two of them',
  ),
  v.transform(({ page, older, newer, month, access, limit }): FeedQuery => {
    const entry = () => {
      if (page !== undefined) return { kind: 'page', page: Number(page) } as const;
      if (older !== undefined) return { kind: 'older', cursor: older } as const;
      if (newer !== undefined) return { kind: 'newer', cursor: newer } as const;
      if (month !== undefined) return { kind: 'month', month } as const;
      return undefined;
    };
    return { entry: entry(), access, limit: Number(limit) };
  }),
);
