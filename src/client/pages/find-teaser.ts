import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Neighbours } from '../../shared/neighbours.ts';
import type { Feed } from '../../shared/feed.ts';
import type { Teaser } from '../../shared/teaser.ts';
import { articleQueries } from '../features/article/article-queries.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';
import { frontQueries } from '../features/feed/front/front-queries.ts';

/** The teaser of a story that this tab holds, in a feed, beside another story or as the one before or after it; undefined where none does. */
export function findTeaser(queryClient: QueryClient, slug: string): Teaser | undefined {
  for (const teaser of held(queryClient)) if (teaser?.slug === slug) return teaser;
  return undefined;
}

/** One after another: a tab may hold the six thousand stories of an archive. */
function* held(queryClient: QueryClient): Generator<Teaser | null> {
  const answers = <Data>(queryKey: readonly string[]) =>
    queryClient
      .getQueriesData<Data>({ queryKey })
      .flatMap(([, data]) => (data === undefined ? [] : [data]));
  const front = queryClient.getQueryData(frontQueries.current().queryKey);
  if (front !== undefined) {
    yield front.lead;
    yield* front.latest;
    for (const { items } of front.blocks) yield* items;
  }
  for (const { pages } of answers<InfiniteData<Feed>>(feedQueries.lists)) {
    for (const { items } of pages) yield* items;
  }
  for (const { items } of answers<Feed>(feedQueries.newestOfAll)) yield* items;
  for (const related of answers<Teaser[]>(articleQueries.related)) yield* related;
  for (const { newer, older } of answers<Neighbours>(articleQueries.neighbours)) {
    yield newer;
    yield older;
  }
}
