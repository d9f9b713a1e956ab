import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { authorizationApiUrl } from '../../../shared/api-urls.ts';
import { authorizationSchema, type SignIn } from '../../../shared/session.ts';
import { RetryButton } from '../../components/retry-button.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { forgetPrivateData, SESSION_KEY } from '../../lib/private-data.ts';
import { sendPrivate } from '../../lib/send-private.ts';
import { sessionQueries } from '../../lib/session-queries.ts';
import styles from './account.module.css';
import { leaveFor } from './leave-for.ts';
import { useWork } from './use-work.ts';
import { WorkButton } from './work-button.tsx';
import { WorkStatus } from './work-status.tsx';

type Props = {
  signIn: Extract<SignIn, { kind: 'newsroom' }>;
  /** Path of ours to come back to. */
  returnTo: string;
};

/** The way to the newsroom's own site, where readers sign in, or why there is none just now. */
export function NewsroomSignIn({ signIn: { host, problem }, returnTo }: Props) {
  const { signIn: words } = useAccountWords();
  const queryClient = useQueryClient();
  const [fault, setFault] = useState('');
  const [isBusy, begin] = useWork();
  const leave = () => {
    setFault('');
    begin(async () => {
      try {
        // Whoever comes back is perhaps not who was here.
        await forgetPrivateData(queryClient, SESSION_KEY);
        const url = authorizationApiUrl();
        const answer = await sendPrivate(queryClient, url, { method: 'POST', body: { returnTo } });
        await leaveFor(v.parse(authorizationSchema, answer).url);
      } catch (error) {
        setFault(error instanceof ApiError ? error.problem.detail : words.failed);
      }
    });
  };
  const askAgain = () => void queryClient.query(sessionQueries.fresh()).catch(() => undefined);

  if (problem !== null) {
    return (
      <div className={styles.part}>
        <p>{words.problems[problem](host)}</p>
        {problem === 'unreachable' && <RetryButton onRetry={askAgain} />}
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <p>{words.how(host)}</p>
      <WorkButton className={styles.main} isBusy={isBusy} onClick={leave}>
        {words.at(host)}
      </WorkButton>
      <WorkStatus isBusy={isBusy} words={words.leaving(host)} fault={fault} />
      <details className={styles.more}>
        <summary>{words.keptOut.title(host)}</summary>
        <p>{words.keptOut.text(host)}</p>
      </details>
    </div>
  );
}
