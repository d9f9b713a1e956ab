import type { SignedOut } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { useSignOut } from './use-sign-out.ts';
import { WorkButton } from './work-button.tsx';
import { WorkStatus } from './work-status.tsx';

type Props = { onSignedOut: (outcome: SignedOut) => void };

/** The ways out, here and everywhere, and what that leaves on this device. */
export function SignOutButtons({ onSignedOut }: Props) {
  const { account } = useAccountWords();
  const { fault, isBusy, leave } = useSignOut(onSignedOut);
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{account.signOutHow}</p>
      <p className={styles.row}>
        <WorkButton className={styles.main} isBusy={isBusy} onClick={() => leave('this')}>
          {account.signOut}
        </WorkButton>
        <WorkButton className={styles.action} isBusy={isBusy} onClick={() => leave('all')}>
          {account.signOutEverywhere}
        </WorkButton>
      </p>
      <WorkStatus isBusy={isBusy} words={account.signingOut} fault={fault} />
    </div>
  );
}
