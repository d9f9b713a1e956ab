import { Link } from 'react-router';
import type { Months } from '../../../../shared/category.ts';
import { feedUrl } from '../../../../shared/page-urls.ts';
import { formatMonth } from '../../../lib/format-date.ts';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { FeedAddress } from '../feed-address.ts';
import styles from './year-list.module.css';
import { yearsOf } from './years-of.ts';

/** Years that open to their months, each month an address with its number of stories. The reader's year is open, or else the newest. */
export function YearList({ at, months }: { at: FeedAddress; months: Months['items'] }) {
  const { archive, feed, language } = useMessages();
  const number = new Intl.NumberFormat(language);
  const yearName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric' });
  const monthName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long' });
  const open = (at.month ?? months[0]?.month)?.slice(0, 4);
  return yearsOf(months).map(({ year, stories, months: within }) => (
    <details key={year} className={styles.year} open={year === open}>
      <summary className={styles.summary}>
        <time dateTime={year}>{yearName.format(new Date(year))}</time>
        <span className={styles.count}>{feed.stories(stories)}</span>
      </summary>
      <ul className={styles.months}>
        {within.map(({ month, stories: count }) => (
          <li key={month} className={styles.item}>
            <Link
              className={styles.month}
              to={feedUrl(at.subject, { access: at.access, month })}
              aria-label={archive.month(formatMonth(month, language), count)}
              aria-current={month === at.month ? 'page' : undefined}
            >
              <time dateTime={month}>{monthName.format(new Date(month))}</time>
            </Link>
            {/* In the link's name already; within the link, speech control would hear it as part of the visible name. */}
            <span className={styles.count} aria-hidden="true">
              {number.format(count)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  ));
}
