import { useInfiniteQuery } from '@tanstack/react-query';
import { PAGE_SIZE } from '../../../shared/feed.ts';
import type { NewsImage } from '../../../shared/image.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { PageMeta } from '../../components/page-meta.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { feedTitle } from './feed-title.ts';
import { pageAbove } from './page-above.ts';
import { useShownPage } from './shown-page.ts';

type Props = {
  view: FeedView;
  name: string;
  description: string;
  /** What it is shared with; the first picture of its stories if there is none. */
  portrait?: NewsImage | null;
};

/** Title, canonical address and neighbouring pages of a feed's page. A month has an address of its own, which names the same stories for longer than a page's number does. */
export function FeedMeta({ view, name, description, portrait = null }: Props) {
  const messages = useMessages();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const { subject, access, month } = view;
  const at = (number: number) => feedUrl(subject, { page: number, access });
  const page = useShownPage(view);
  const entry = data?.pages.find(({ opens }) => opens);
  const last = Math.ceil((entry?.total ?? 0) / PAGE_SIZE);
  // Until the reader moves, the address is the one that was entered.
  const isEntry = page === view.page;
  const above = isEntry ? pageAbove(entry) : page - 1;
  return (
    <PageMeta
      title={feedTitle(name, isEntry ? view : { page }, messages)}
      description={description === '' ? name : description}
      path={isEntry ? feedUrl(subject, { page, access, month }) : at(page)}
      previous={above > 0 ? at(above) : undefined}
      next={page < last ? at(page + 1) : undefined}
      image={portrait ?? entry?.items.find(({ image }) => image !== null)?.image ?? null}
    />
  );
}
