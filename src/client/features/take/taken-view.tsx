import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { articleUrl } from '../../../shared/page-urls.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatSize } from '../../lib/format-size.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { useSite } from '../../lib/site-context.ts';
import { nextWaiting, progressOf } from '../../lib/taken/list-changes.ts';
import { isSavedList } from '../../lib/taken/list-owner.ts';
import { noteRenewed, removeList, renewList } from '../../lib/taken/take-list.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { Option } from './option.tsx';
import styles from './take-sheet.module.css';
import { TakenFailures } from './taken-failures.tsx';
import { TakingProgress } from './taking-progress.tsx';
import type { ShownList } from './use-taken-lists.ts';

/** A list that was taken along: how far that has come, what is here of it, and what can be done about it. */
export function TakenView({ list }: { list: ShownList }) {
  const words = useTakeWords();
  const { language } = useMessages();
  const { timeZone } = useSite();
  const own = useOwnText();
  const queryClient = useQueryClient();
  const [isStale, setStale] = useState(false);
  const { path, name, stories, takenAt, withPictures, renewed, bytes } = list;
  const isUnderWay = nextWaiting(list) !== undefined;
  const isSaved = isSavedList(list);
  const here = stories.filter(({ state }) => state === 'stored' || state === 'pictures');

  const renew = () => {
    setStale(false);
    renewList(list, queryClient).catch(() => setStale(true));
  };
  return (
    <>
      {isUnderWay && <TakingProgress list={list} />}
      <output className={styles.size}>
        {!isUnderWay &&
          words.here(progressOf(list).stored, withPictures, formatSize(bytes, language))}
        {!isUnderWay && takenAt !== null && (
          <small className={styles.note}>
            {words.takenOn(formatDate(takenAt, language, timeZone))}
          </small>
        )}
      </output>
      <TakenFailures list={list} />
      {here.length > 0 && !isSaved && (
        <details>
          <summary className={styles.way}>{words.stories}</summary>
          <ul className={styles.stories}>
            {here.map(({ slug, headline }) => (
              <li key={slug}>
                <Link to={articleUrl(slug)} {...own(headline)}>
                  {headline}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Option
        isOn={renewed}
        note={words.spared}
        onChange={(isOn) => void noteRenewed(path, isOn).catch(() => undefined)}
      >
        {words.renewed}
      </Option>
      {isStale && <p role="alert">{words.notRefreshed}</p>}
      <div className={styles.ways}>
        {!isUnderWay && (
          <button className={styles.action} type="button" onClick={renew}>
            {words.refresh}
          </button>
        )}
        {!isSaved && (
          <button
            className={styles.action}
            type="button"
            aria-label={words.removeOf(name)}
            onClick={() => void removeList(path).catch(() => undefined)}
          >
            {words.remove}
          </button>
        )}
      </div>
    </>
  );
}
