import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { categoryUrl, feedUrl, homeUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { RailList } from '../components/rail-list.tsx';
import { feedQueries } from '../features/feed/feed-queries.ts';
import { TeaserList } from '../features/feed/teaser-list.tsx';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSite } from '../lib/site-context.ts';
import { HOME_STORIES } from './home-page.loader.ts';
import styles from './home-page.module.css';

/** The first stories, and the sections to go on with. */
export function HomePage() {
  const { name, description, sections } = useSite();
  const messages = useMessages();
  const { data } = useSuspenseQuery(feedQueries.newest({ kind: 'latest' }, HOME_STORIES));
  return (
    <PageFrame
      rail={
        <RailList
          title={messages.site.sections}
          items={sections.map((section) => ({ to: categoryUrl(section.slug), name: section.name }))}
        />
      }
    >
      <PageMeta
        title=""
        description={description === '' ? name : description}
        path={homeUrl()}
        image={data.items[0]?.image ?? null}
      />
      <h1 className="visually-hidden" tabIndex={-1}>
        {name}
      </h1>
      <h2 className={styles.title}>{messages.feed.latest}</h2>
      <TeaserList teasers={data.items} shape="row" withLead />
      <p className={styles.all}>
        <Link to={feedUrl({ kind: 'latest' }, { page: 2 })}>{messages.feed.olderPage}</Link>
      </p>
    </PageFrame>
  );
}
