import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLoaderData } from 'react-router';
import { feedUrl, monthsUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { Calendar } from '../features/feed/calendar/calendar.tsx';
import type { FeedAddress } from '../features/feed/feed-address.ts';
import { feedQueries } from '../features/feed/feed-queries.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useOwnText } from '../lib/use-own-text.ts';
import styles from './months-page.module.css';

/** The months in which a feed has stories: what its rail and its sheet show, at an address of its own. */
export function MonthsPage() {
  const at = useLoaderData<FeedAddress>();
  const { archive, feed } = useMessages();
  const own = useOwnText();
  const { data } = useSuspenseQuery(feedQueries.newest(at.subject, 1));
  const ownName = data.subject.name;
  const name = ownName ?? feed.latest;
  const title = archive.titleOf(name);
  return (
    <PageFrame>
      <PageMeta
        title={title}
        description={archive.description}
        path={monthsUrl(at.subject, at.access)}
      />
      <PageTitle title={title} description={archive.description} isInterface />
      <p className={styles.back}>
        <Link to={feedUrl(at.subject, { access: at.access })} {...(ownName && own(ownName))}>
          {name}
        </Link>
      </p>
      <div className={styles.months}>
        <Calendar at={at} />
      </div>
    </PageFrame>
  );
}
