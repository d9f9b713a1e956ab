import { useInfiniteQuery } from '@tanstack/react-query';
import { feedUrl } from '../../../shared/page-urls.ts';
import { PageMeta } from '../../components/page-meta.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { feedTitle } from './feed-title.ts';
import { pageAbove } from './page-above.ts';

type Props = { view: FeedView; name: string; description: string };

/** Title, canonical address and neighbouring pages of a feed's page. A month has an address of its own, which names the same stories for longer than a page's number does. */
export function FeedMeta({ view, name, description }: Props) {
  const messages = useMessages();
  const { language } = useSite();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const { subject, access, page, month } = view;
  const at = (number: number) => feedUrl(subject, { page: number, access });
  const [first] = data?.pages ?? [];
  const above = pageAbove(first);
  return (
    <PageMeta
      title={feedTitle(name, view, messages, language)}
      description={description === '' ? name : description}
      path={feedUrl(subject, { page, access, month })}
      previous={above > 0 ? at(above) : undefined}
      next={first !== undefined && first.older !== null ? at(page + 1) : undefined}
      image={first?.items.find(({ image }) => image !== null)?.image ?? null}
    />
  );
}
