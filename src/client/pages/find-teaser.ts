import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Neighbours } from '../../shared/article.ts';
import type { Feed } from '../../shared/feed.ts';
import type { Teaser } from '../../shared/teaser.ts';
import { articleQueries } from '../features/article/article-queries.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';
import { frontQueries } from '../features/feed/front/front-queries.ts';

/** The teaser of a story that this tab holds, in a feed, beside another story or as the one before or after it; undefined where none does. */
export function findTeaser(queryClient: QueryClient, slug: string): Teaser | undefined {
  const held = <Data>(queryKey: readonly string[]) =>
    queryClient.getQueriesData<Data>({ queryKey }).flatMap(([, data]) => data ?? []);
  const lists = held<InfiniteData<Feed>>(feedQueries.lists).flatMap(({ pages }) => pages);
  const feeds = [...lists, ...held<Feed>(feedQueries.newestOfAll)];
  const front = queryClient.getQueryData(frontQueries.current().queryKey);
  const teasers = [
    ...(front === undefined
      ? []
      : [front.lead, ...front.latest, ...front.blocks.flatMap(({ items }) => items)]),
    ...feeds.flatMap(({ items }) => items),
    ...held<Teaser[]>(articleQueries.related).flat(),
    ...held<Neighbours>(articleQueries.neighbours).flatMap(({ newer, older }) => [newer, older]),
  ];
  return teasers.find((teaser) => teaser?.slug === slug) ?? undefined;
}
