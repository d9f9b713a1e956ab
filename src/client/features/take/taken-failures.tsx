import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { TakeFailure, TakenList } from '../../../shared/device-stores.ts';
import { articleUrl } from '../../../shared/page-urls.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { isFailed } from '../../lib/taken/list-changes.ts';
import { retryList } from '../../lib/taken/take-list.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './take-sheet.module.css';

/** The stories of a list that are not here, or not whole, why, and another attempt. */
export function TakenFailures({ list }: { list: TakenList }) {
  const words = useTakeWords();
  const own = useOwnText();
  const queryClient = useQueryClient();
  const failed = list.stories.filter(isFailed);
  if (failed.length === 0) return null;
  return (
    <div className={styles.lists}>
      <p>{words.failed(failed.length)}</p>
      <ul className={styles.stories}>
        {failed.map(({ slug, headline, state }) => (
          <li key={slug}>
            <Link to={articleUrl(slug)} {...own(headline)}>
              {headline}
            </Link>
            <small className={styles.note}>{words.reasons[state as TakeFailure]}</small>
          </li>
        ))}
      </ul>
      <button
        className={styles.action}
        type="button"
        onClick={() => void retryList(list.path, queryClient).catch(() => undefined)}
      >
        {words.retry}
      </button>
    </div>
  );
}
