import { Link, useLocation } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { ReloadButton } from '../../components/reload-button.tsx';
import { RetryButton } from '../../components/retry-button.tsx';
import type { LoadProblem } from '../../lib/load-problem.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { TOO_OLD_STATUS } from '../../lib/too-old.ts';
import { problemWords } from './problem-words.ts';
import styles from './problem-view.module.css';
import { Readable } from './readable.tsx';
import { useReload } from './use-reload.ts';
import { useRetry } from './use-retry.ts';

/** What stands in the place of a page that cannot be shown: why, in words, and ways on. */
export function ProblemView({ reason }: { reason: LoadProblem }) {
  const messages = useMessages();
  const location = useLocation();
  const { isLoading, reload } = useReload();
  const status = reason.kind === 'problem' ? reason.problem.status : undefined;
  const mayPass = reason.kind !== 'problem' || status === 503;
  const isTooOld = status === TOO_OLD_STATUS;
  const retry = () => void reload();
  const isOffline = useRetry(mayPass, retry);
  const { title, text, ways } = problemWords(reason, location, messages, isOffline);
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} description={text} isInterface />
      {(mayPass || isTooOld) && (
        <p className={styles.retry}>
          {mayPass && <RetryButton isBusy={isLoading} onRetry={retry} />}
          {(isTooOld || reason.kind === 'missing-part') && <ReloadButton isTooOld={isTooOld} />}
        </p>
      )}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.to}>
            <Link to={way.to}>{way.text}</Link>
          </li>
        ))}
      </ul>
      {reason.kind === 'failure' && <Readable />}
    </>
  );
}
