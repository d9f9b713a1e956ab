import { Link } from 'react-router';
import { PAGE_SIZE } from '../../../shared/feed.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import type { FeedView } from './feed-queries.ts';
import styles from './page-links.module.css';
import { useShownPage } from './shown-page.ts';

/** The pages of a feed as addresses: 1 2 3 … 599. Nothing when there is one page alone. */
export function PageLinks({ view, total }: { view: FeedView; total: number }) {
  const { feed, language } = useMessages();
  const shown = useShownPage(view);
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return null;
  const number = new Intl.NumberFormat(language);
  return (
    <nav aria-label={feed.pages}>
      <ol className={styles.list}>
        {pagesAround(shown, last).map((page, index, pages) => (
          <li key={page} data-gap={index > 0 && page - (pages[index - 1] ?? 0) > 1}>
            <Link
              className={styles.page}
              to={feedUrl(view.subject, { page, access: view.access })}
              aria-label={feed.page(page)}
              aria-current={page === shown ? 'page' : undefined}
            >
              {number.format(page)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function pagesAround(page: number, last: number): number[] {
  const wanted = [1, 2, 3, page - 1, page, page + 1, last];
  return [...new Set(wanted)].filter((n) => n >= 1 && n <= last).toSorted((a, b) => a - b);
}
