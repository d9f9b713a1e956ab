import { Link, useLocation } from 'react-router';
import { homeUrl, sectionsUrl } from '../../../shared/page-urls.ts';
import type { Problem } from '../../../shared/problem.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { formatMonth } from '../../lib/format-date.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './problem-view.module.css';

/** What stands in the place of a feed at a month in which it has nothing: the way to the nearest month that has something, and to what only the filter leaves out. */
export function EmptyMonthView({ nearestMonth, unfiltered }: Problem) {
  const { error, site } = useMessages();
  const { language } = useSite();
  const { pathname, search } = useLocation();
  const month = new URLSearchParams(search).get('month') ?? '';
  const name = formatMonth(month, language);
  const title = error.emptyMonthTitle(name);
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <PageTitle
        title={title}
        description={unfiltered === undefined ? error.emptyMonth : error.filteredMonth(unfiltered)}
      />
      <ul className={styles.ways}>
        {nearestMonth !== undefined && (
          <li>
            <Link to={pathname + search.replace(month, nearestMonth)}>
              {error.nearestMonth(formatMonth(nearestMonth, language))}
            </Link>
          </li>
        )}
        {unfiltered !== undefined && (
          <li>
            <Link to={`${pathname}?month=${month}`}>{error.wholeMonth(name)}</Link>
          </li>
        )}
        <li>
          <Link to={homeUrl()}>{site.home}</Link>
        </li>
        <li>
          <Link to={sectionsUrl()}>{site.allSections}</Link>
        </li>
      </ul>
    </>
  );
}
