import { useInfiniteQuery } from '@tanstack/react-query';
import { feedUrl } from '../../../shared/page-urls.ts';
import { PageMeta } from '../../components/page-meta.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { feedTitle } from './feed-title.ts';

type Props = { view: FeedView; name: string; description: string };

/** Title, canonical address and neighbouring pages of a feed's page. */
export function FeedMeta({ view, name, description }: Props) {
  const messages = useMessages();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const at = (page: number) => feedUrl(view.subject, { page, access: view.access });
  const [first] = data?.pages ?? [];
  return (
    <PageMeta
      title={feedTitle(name, view.page, messages)}
      description={description === '' ? name : description}
      path={at(view.page)}
      previous={view.page > 1 ? at(view.page - 1) : undefined}
      next={first !== undefined && first.older !== null ? at(view.page + 1) : undefined}
      image={first?.items.find(({ image }) => image !== null)?.image ?? null}
    />
  );
}
