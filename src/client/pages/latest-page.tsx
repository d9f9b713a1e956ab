import { useLoaderData } from 'react-router';
import { PageFrame } from '../components/page-frame.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { ArchiveRail } from '../features/feed/archive-rail.tsx';
import { FeedMeta } from '../features/feed/feed-meta.tsx';
import type { FeedView as View } from '../features/feed/feed-queries.ts';
import { FeedView } from '../features/feed/feed-view.tsx';
import { WritersRail } from '../features/feed/writers-rail.tsx';
import { useMessages } from '../lib/messages/messages-context.ts';

/** The feed of everything. */
export function LatestPage() {
  const view = useLoaderData<View>();
  const { feed } = useMessages();
  return (
    <PageFrame
      rail={
        <>
          <WritersRail view={view} />
          <ArchiveRail view={view} />
        </>
      }
    >
      <FeedMeta view={view} name={feed.latest} description={feed.latestDescription} />
      <PageTitle title={feed.latest} description={feed.latestDescription} isInterface />
      <FeedView key={view.visit} view={view} />
    </PageFrame>
  );
}
