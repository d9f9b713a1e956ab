import * as v from 'valibot';

/** Who may read a story to its end: everybody, or subscribers. */
export const accessSchema = v.picklist(['free', 'premium']);
export type Access = v.InferOutput<typeof accessSchema>;

/** What a feed is narrowed to; `all` is the feed as published. */
export const ACCESS_FILTERS = ['all', 'free', 'premium'] as const;
export type AccessFilter = (typeof ACCESS_FILTERS)[number];
