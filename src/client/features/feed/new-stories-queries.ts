import { queryOptions } from '@tanstack/react-query';
import { feedApiUrl } from '../../../shared/api-urls.ts';
import type { Feed } from '../../../shared/feed.ts';
import { getIfChanged } from '../../lib/get-if-changed.ts';
import type { FeedView } from './feed-queries.ts';
import type { Position } from './is-newer.ts';
import { parseFeed } from './parse-feed.ts';

/** The top of a feed as it was last found. */
export type Top = {
  feed: Feed;
  tag: string | undefined;
  /** Its newest story when the reader opened the list; undefined when it had none. */
  newest: Position | undefined;
};

/** Milliseconds. With the 15 s for which a shared cache may hand an answer out (server/api/feed-routes.ts), a story is announced within a minute. */
const INTERVAL = 45_000;

export const newStoriesQueries = {
  /** The top of a list's feed: asked for again and again while the page is visible, and at once when it becomes so. `first` is the list's first answer. */
  top: ({ subject, access, visit }: FeedView, first: Feed | undefined, updatedAt: number) =>
    queryOptions({
      queryKey: ['top', subject, access, visit],
      queryFn: async ({ client, queryKey, signal, meta }): Promise<Top> => {
        const known = client.getQueryData<Top>(queryKey);
        const url = feedApiUrl(subject, { access });
        const changed = await getIfChanged(url, known?.tag, { signal, meta, queryKey });
        if (changed === undefined && known !== undefined) return known;
        const feed = parseFeed(changed?.json);
        return {
          feed,
          tag: changed?.tag,
          newest: known === undefined ? feed.items[0] : known.newest,
        };
      },
      initialData: (): Top | undefined =>
        // A list that was entered further down does not tell what the top was.
        first?.newer === null ? { feed: first, tag: undefined, newest: first.items[0] } : undefined,
      initialDataUpdatedAt: updatedAt,
      staleTime: INTERVAL,
      refetchInterval: INTERVAL,
      refetchOnWindowFocus: 'always',
      refetchOnReconnect: 'always',
      // The next minute asks again.
      retry: false,
    }),
};
