import { Sheet } from '../../../components/sheet.tsx';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import { useOwnText } from '../../../lib/use-own-text.ts';
import styles from './share-sheet.module.css';
import { shareWays, type Shared, type ShareWay } from './share-ways.ts';
import { useCopy } from './use-copy.ts';

export type ShareSheetProps = { shared: Shared; onClose: () => void };

/** The ways to share, where the system has no sheet of its own: the address to copy, mail, and the networks as plain links. */
export function ShareSheet({ shared, onClose }: ShareSheetProps) {
  const messages = useMessages();
  const { ways } = messages.share;
  const { copy, said } = useCopy();
  const hrefs = shareWays(shared);
  const own = useOwnText();
  const words = shared.text ?? shared.title;

  return (
    <Sheet title={messages.share.share} isFitted onClose={onClose}>
      <p className={styles.shared} {...own(words)}>
        {words}
      </p>
      <p className={styles.copying}>
        <button className={styles.action} type="button" onClick={() => copy(shared.url)}>
          {messages.share.copyLink}
        </button>
        <output>{said}</output>
      </p>
      <ul className={styles.list}>
        {(Object.keys(hrefs) as ShareWay[]).map((way) => (
          <li key={way}>
            <a
              className={styles.way}
              href={hrefs[way]}
              target={way === 'mail' ? undefined : '_blank'}
              rel="noreferrer"
            >
              {ways[way]}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
