import { Link } from 'react-router';
import { followingUrl } from '../../../shared/page-urls.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useFollowingWords } from '../../lib/messages/following/use-following-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { PushPart } from './push-part.tsx';
import styles from './push-sheet.module.css';

export type PushSheetProps = { onClose: () => void };

/** Over the page: what notifications are, and the way to have them. */
export function PushSheet({ onClose }: PushSheetProps) {
  const { following } = useMessages();
  const { push } = useFollowingWords();
  return (
    <Sheet title={push.title} onClose={onClose}>
      <PushPart />
      <Link className={styles.way} to={followingUrl()}>
        {following.title}
      </Link>
    </Sheet>
  );
}
