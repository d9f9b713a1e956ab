import type { Device } from '../../../shared/session.ts';
import { formatDateTime } from '../../lib/format-date.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './account.module.css';
import { useWork } from './use-work.ts';
import { WorkButton } from './work-button.tsx';

type Props = { device: Device; onEnd: (device: Device) => Promise<void> };

/** A device on which the reader is signed in, and since when. */
export function DeviceItem({ device, onEnd }: Props) {
  const { account } = useAccountWords();
  const { language } = useMessages();
  const { timeZone } = useSite();
  const [isBusy, begin] = useWork();
  const { name, signedInAt, usedAt, isThis } = device;
  const dateOf = (timestamp: string) => formatDateTime(timestamp, language, timeZone);
  return (
    <li className={styles.device}>
      <div>
        <bdi>{name}</bdi>
        <p className={styles.meta}>
          {account.since(dateOf(signedInAt))}
          {usedAt !== null && ` · ${account.used(dateOf(usedAt))}`}
        </p>
      </div>
      {isThis ? (
        <strong>{account.here}</strong>
      ) : (
        <WorkButton
          className={styles.action}
          aria-label={account.endOf(name)}
          isBusy={isBusy}
          onClick={() => begin(() => onEnd(device))}
        >
          {account.end}
        </WorkButton>
      )}
    </li>
  );
}
