import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { feedApiUrl } from '../../../shared/api-urls.ts';
import { feedSchema, PAGE_SIZE } from '../../../shared/feed.ts';
import type { FollowedSubject } from '../../../shared/push.ts';
import { getJson } from '../../lib/get-json.ts';

export const followQueries = {
  /** The newest stories of something that is followed. */
  newest: ({ kind, slug }: FollowedSubject) =>
    queryOptions({
      queryKey: ['followed', kind, slug],
      queryFn: async ({ signal, meta }) => {
        const url = feedApiUrl({ kind, slug }, { limit: PAGE_SIZE });
        return v.parse(feedSchema, await getJson(url, { signal, meta })).items;
      },
      // Asked for gently: what is followed may be much, and a number on an icon can wait.
      staleTime: 5 * 60_000,
    }),
};
