import type { Log } from './log.ts';
import { BYLINE_TERM_FIELDS, bylineTermSchema } from './wire-records.ts';

/** The route of the terms that a plugin for several authors keeps: Co-Authors Plus `wp/v2/coauthors`, PublishPress Authors `wp/v2/ppma_author`. */
export const termsOf = (route: 'wp/v2/coauthors' | 'wp/v2/ppma_author', log: Log) => ({
  route,
  fields: BYLINE_TERM_FIELDS,
  schema: bylineTermSchema,
  log,
});
