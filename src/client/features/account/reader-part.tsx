import type { Reader } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './account.module.css';

/** Who is signed in, and what that opens. */
export function ReaderPart({ reader: { name, opens } }: { reader: Reader }) {
  const { account } = useAccountWords();
  const { subscribeUrl } = useSite();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{account.signedIn(name)}</h2>
      <p>{account.opens[opens]}</p>
      {opens === 'none' && (
        <a className={styles.action} href={subscribeUrl}>
          {account.subscribe}
        </a>
      )}
    </section>
  );
}
