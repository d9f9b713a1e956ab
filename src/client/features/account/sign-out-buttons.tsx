import type { SignedOut } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { useSignOut } from './use-sign-out.ts';

type Props = { onSignedOut: (outcome: SignedOut) => void };

/** The ways out, here and everywhere, and what that leaves on this device. */
export function SignOutButtons({ onSignedOut }: Props) {
  const { account } = useAccountWords();
  const { fault, isBusy, leave } = useSignOut(onSignedOut);
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{account.signOutHow}</p>
      <p className={styles.row}>
        <button
          className={styles.main}
          type="button"
          disabled={isBusy}
          onClick={() => leave('this')}
        >
          {account.signOut}
        </button>
        <button
          className={styles.action}
          type="button"
          disabled={isBusy}
          onClick={() => leave('all')}
        >
          {account.signOutEverywhere}
        </button>
      </p>
      {fault !== '' && <p role="alert">{fault}</p>}
    </div>
  );
}
