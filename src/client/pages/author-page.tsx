import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { feedUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { SubjectBar } from '../components/subject-bar.tsx';
import { AuthorHead } from '../features/author/author-head.tsx';
import { authorQueries } from '../features/author/author-queries.ts';
import { ArchiveRail } from '../features/feed/archive-rail.tsx';
import { FeedMeta } from '../features/feed/feed-meta.tsx';
import { feedQueries, type FeedView as View } from '../features/feed/feed-queries.ts';
import { FeedView } from '../features/feed/feed-view.tsx';
import { newestOf } from '../features/feed/newest-of.ts';
import { FollowButton } from '../features/follow/follow-button.tsx';
import { TakeButton } from '../features/take/take-button.tsx';

/** An author: who it is, and every story written alone or with others. */
export function AuthorPage() {
  const view = useLoaderData<View>();
  const slug = view.subject.kind === 'latest' ? '' : view.subject.slug;
  const { data: author } = useSuspenseQuery(authorQueries.bySlug(slug));
  const { data } = useInfiniteQuery(feedQueries.list(view));
  return (
    <PageFrame rail={<ArchiveRail view={view} />}>
      <FeedMeta
        view={view}
        name={author.name}
        description={author.biography === '' ? author.role : author.biography}
        portrait={author.image}
      />
      <AuthorHead author={author}>
        <SubjectBar>
          <FollowButton
            subject={{ kind: 'author', slug }}
            name={author.name}
            newest={newestOf(data)}
          />
          <TakeButton path={feedUrl(view.subject)} name={author.name} />
        </SubjectBar>
      </AuthorHead>
      <FeedView key={view.visit} view={view} />
    </PageFrame>
  );
}
