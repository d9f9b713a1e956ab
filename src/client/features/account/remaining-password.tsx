import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { Notice } from './notice.tsx';

/** What the newsroom's site still has of a sign-in that ended while it did not answer, and the address at which the reader removes it. */
export function RemainingPassword({ address }: { address: string }) {
  const { account } = useAccountWords();
  return (
    <Notice>
      <p>{account.remaining}</p>
      <a className={styles.action} href={address} rel="noreferrer">
        {account.remove}
      </a>
    </Notice>
  );
}
