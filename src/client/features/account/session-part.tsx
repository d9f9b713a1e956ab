import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SessionState } from '../../../shared/session.ts';
import { RetryButton } from '../../components/retry-button.tsx';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { sessionQueries } from '../../lib/session-queries.ts';
import styles from './account.module.css';

type Props = { children: (session: SessionState) => ReactNode };

/** What depends on who is signed in, which is asked once the page is there: the page itself is the same for everybody. */
export function SessionPart({ children }: Props) {
  const { account } = useAccountWords();
  const { data: session, isError, isFetching, refetch } = useQuery(sessionQueries.current());
  if (session !== undefined) return children(session);
  if (!isError) return <p className={styles.coming}>{account.coming}</p>;
  return (
    <div className={styles.part}>
      <p role="alert">{account.failed}</p>
      <RetryButton isBusy={isFetching} onRetry={() => void refetch()} />
    </div>
  );
}
