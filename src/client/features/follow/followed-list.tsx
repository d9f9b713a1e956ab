import { useState, useSyncExternalStore } from 'react';
import { useFollowingWords } from '../../lib/messages/following/use-following-words.ts';
import styles from './followed-list.module.css';
import { FollowedSection } from './followed-section.tsx';
import { followedSubjects, isSame } from './followed-subjects.ts';

/** All that is followed on this device; nothing on the server and while hydrating, since pages are the same for everybody. */
export function FollowedList() {
  const { list } = useFollowingWords();
  const followed = useSyncExternalStore(
    followedSubjects.subscribe,
    followedSubjects.read,
    () => undefined,
  );
  // What was there stays, in its place and with what was new in it, until the page is left: unfollowing is taken back where it was done.
  const [shown, setShown] = useState(followed);
  if (followed === undefined) return null;
  const missing = followed.filter((each) => shown?.every((known) => !isSame(known, each)) ?? true);
  if (shown === undefined || missing.length > 0) setShown([...missing, ...(shown ?? [])]);
  if (shown?.length === 0) return <p className={styles.empty}>{list.empty}</p>;
  return shown?.map((each) => (
    <FollowedSection key={`${each.kind} ${each.slug}`} followed={each} />
  ));
}
