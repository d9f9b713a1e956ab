import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ComponentType, type SubmitEvent } from 'react';
import { followingUrl } from '../../../shared/page-urls.ts';
import type { FollowedSubject } from '../../../shared/push.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './follow-button.module.css';
import { noteSeen, toggleFollowed, useIsFollowed } from './followed-subjects.ts';
import { pushSwitch } from './push-switch.ts';
import type { PushSheetProps } from './push-sheet.tsx';

type Props = {
  subject: FollowedSubject;
  name: string;
  /** When the newest story that is listed beside it was published, in milliseconds since 1970; null where that is not known. */
  newest: number | null;
  /** Whether notifications are offered elsewhere on the page. */
  isBare?: boolean;
};

/** Follows a section, an author or a tag on this device, and then offers to be told of its news. Without JavaScript it leads to the page that says what following is. */
export function FollowButton({ subject, name, newest, isBare = false }: Props) {
  const { following } = useMessages();
  const own = useOwnText();
  const queryClient = useQueryClient();
  const isFollowed = useIsFollowed(subject);
  const [opened, setOpened] = useState<{ PushSheet: ComponentType<PushSheetProps> }>();
  const { kind, slug } = subject;

  useEffect(() => {
    if (isFollowed) noteSeen({ kind, slug }, newest);
  }, [isFollowed, kind, slug, newest]);

  const toggle = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    toggleFollowed({ kind, slug, name, seen: newest ?? Date.now() });
    if (!pushSwitch.read()) return;
    // Told of the wrong things until the next change: nothing that a reader in the middle of a list can mend.
    import('./push-device.ts')
      .then((device) => device.tellSubjects(queryClient))
      .catch(() => undefined);
  };

  return (
    <>
      <form className={styles.row} action={followingUrl()} onSubmit={toggle}>
        <button className={styles.button} type="submit" aria-pressed={isFollowed}>
          {following.follow}
          <span className="visually-hidden">
            {' '}
            <bdi {...own(name)}>{name}</bdi>
          </span>
        </button>
        {isFollowed && !isBare && (
          <button
            className={styles.more}
            type="button"
            aria-haspopup="dialog"
            onClick={() => import('./push-sheet.tsx').then(setOpened, () => undefined)}
          >
            {following.notify}
          </button>
        )}
      </form>
      {opened !== undefined && <opened.PushSheet onClose={() => setOpened(undefined)} />}
    </>
  );
}
