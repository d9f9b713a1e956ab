import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { accountUrl, homeUrl, signInUrl } from '../../../shared/page-urls.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';
import { RemainingPassword } from './remaining-password.tsx';

/** That the reader is signed out, what may be left of that elsewhere, and the ways on. */
export function SignedOut({ remaining }: { remaining: string | null }) {
  const { account } = useAccountWords();
  const title = useRef<HTMLHeadingElement>(null);

  // The button that was pressed is gone.
  useEffect(() => title.current?.focus(), []);

  return (
    <div className={styles.part}>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {account.signedOutTitle}
      </h2>
      <p>{account.signedOut}</p>
      {remaining !== null && <RemainingPassword address={remaining} />}
      <p className={styles.row}>
        <Link className={styles.main} to={homeUrl()}>
          {account.home}
        </Link>
        <Link className={styles.action} to={signInUrl({ returnTo: accountUrl() })} replace>
          {account.again}
        </Link>
      </p>
    </div>
  );
}
