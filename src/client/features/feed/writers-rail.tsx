import { useInfiniteQuery } from '@tanstack/react-query';
import { authorUrl } from '../../../shared/page-urls.ts';
import { RailList } from '../../components/rail-list.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';

/** Beside a feed: who wrote the stories of the page on which it was entered. */
export function WritersRail({ view }: { view: FeedView }) {
  const { rail } = useMessages();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const entry = data?.pages.find(({ opens }) => opens);
  const bylines = entry?.items.flatMap(({ byline }) => byline) ?? [];
  const writers = new Map(bylines.map(({ slug, name }) => [slug, { to: authorUrl(slug), name }]));
  return <RailList title={rail.authors} items={[...writers.values()]} />;
}
