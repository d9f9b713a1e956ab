import { useSyncExternalStore } from 'react';
import { followingUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { FollowedList } from '../features/follow/followed-list.tsx';
import { PushPart } from '../features/follow/push-part.tsx';
import { useFollowingWords } from '../lib/messages/following/use-following-words.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './following-page.module.css';

/** What is followed on this device, and what is new in it; and whether the reader is told of that. */
export function FollowingPage() {
  const { following } = useMessages();
  const { push, list } = useFollowingWords();
  // Whether a browser can be told of anything is known in the browser alone.
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <PageFrame>
      <PageMeta title={following.title} description={list.kept} path={followingUrl()} />
      <meta name="robots" content="noindex" />
      <PageTitle title={following.title} description={list.kept} isInterface />
      <p className={styles.needsScript}>{list.needsScript}</p>
      <FollowedList />
      {isHere && (
        <section className={styles.push} aria-label={push.title}>
          <h2>{push.title}</h2>
          <PushPart />
        </section>
      )}
    </PageFrame>
  );
}

const never = () => () => undefined;
