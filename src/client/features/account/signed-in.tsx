import { Link } from 'react-router';
import type { Reader, SignedOut } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { useSignOut } from './use-sign-out.ts';
import { WorkButton } from './work-button.tsx';
import { WorkStatus } from './work-status.tsx';

type Props = { reader: Reader; returnTo: string; onSignedOut: (outcome: SignedOut) => void };

/** Instead of a form for who is signed in already: on, or as somebody else. */
export function SignedIn({ reader, returnTo, onSignedOut }: Props) {
  const { signIn, account } = useAccountWords();
  const { fault, isBusy, leave } = useSignOut(onSignedOut);
  return (
    <div className={styles.part}>
      <p>
        {signIn.signedIn(reader.name)} {account.opens[reader.opens]}
      </p>
      <p className={styles.row}>
        <Link className={styles.main} to={returnTo} replace>
          {signIn.continue}
        </Link>
        <WorkButton className={styles.action} isBusy={isBusy} onClick={() => leave('this')}>
          {signIn.another}
        </WorkButton>
      </p>
      <WorkStatus isBusy={isBusy} words={account.signingOut} fault={fault} />
    </div>
  );
}
