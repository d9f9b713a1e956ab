import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { AccessFilter } from '../../../shared/access.ts';
import { monthsApiUrl } from '../../../shared/api-urls.ts';
import { monthsSchema } from '../../../shared/category.ts';
import type { FeedSubject } from '../../../shared/feed.ts';
import { getJson } from '../../lib/get-json.ts';

export const monthQueries = {
  /** The months in which a feed has stories, newest first. */
  of: (subject: FeedSubject, access: AccessFilter) =>
    queryOptions({
      queryKey: ['months', subject, access],
      queryFn: async (context) =>
        v.parse(monthsSchema, await getJson(monthsApiUrl(subject, access), context)).items,
      // Only the newest month's count grows; nobody waits for that.
      staleTime: 10 * 60_000,
    }),
};
