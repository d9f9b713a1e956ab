import { useInfiniteQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { feedUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SubjectBar } from '../components/subject-bar.tsx';
import { ArchiveRail } from '../features/feed/archive-rail.tsx';
import { FeedMeta } from '../features/feed/feed-meta.tsx';
import { feedQueries, type FeedView as View } from '../features/feed/feed-queries.ts';
import { FeedView } from '../features/feed/feed-view.tsx';
import { newestOf } from '../features/feed/newest-of.ts';
import { WritersRail } from '../features/feed/writers-rail.tsx';
import { FollowButton } from '../features/follow/follow-button.tsx';
import { SectionRail } from '../features/site/section-rail.tsx';
import { TakeButton } from '../features/take/take-button.tsx';

/** A category: its name, what it is about, and its feed. */
export function CategoryPage() {
  const view = useLoaderData<View>();
  const { data } = useInfiniteQuery(feedQueries.list(view));
  const { name, description } = data?.pages[0]?.subject ?? { name: '', description: '' };
  const slug = view.subject.kind === 'latest' ? '' : view.subject.slug;
  return (
    <PageFrame
      rail={
        <>
          <SectionRail slug={slug} />
          <WritersRail view={view} />
          <ArchiveRail view={view} />
        </>
      }
    >
      <FeedMeta view={view} name={name ?? ''} description={description} />
      <PageTitle title={name ?? ''} description={description} />
      <SubjectBar>
        <FollowButton
          subject={{ kind: 'category', slug }}
          name={name ?? ''}
          newest={newestOf(data)}
        />
        <TakeButton path={feedUrl(view.subject)} name={name ?? ''} />
      </SubjectBar>
      <FeedView key={view.visit} view={view} />
    </PageFrame>
  );
}
