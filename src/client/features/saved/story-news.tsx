import type { SavedStory } from '../../../shared/device-stores.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSavedWords } from '../../lib/messages/saved/use-saved-words.ts';
import { noteSeen } from '../../lib/saved/note-answer.ts';
import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { changesBetween } from './changes-between.ts';
import styles from './story-news.module.css';

/** What the newsroom has done to a story since it was saved: withdrawn it, or changed its words, and which. Nothing where it has not. */
export function StoryNews({ story }: { story: SavedStory }) {
  const { slug, article, savedAt, former, withdrawnAt } = story;
  const words = useSavedWords();
  const { language } = useMessages();
  const { timeZone } = useSite();
  const own = useOwnText();
  const date = (time: string) => formatDate(time, language, timeZone);
  if (withdrawnAt !== null) {
    return <p className={styles.news}>{words.withdrawn(date(withdrawnAt))}</p>;
  }
  if (former === null) return null;
  return (
    <div className={styles.news}>
      <p>{words.corrected(date(savedAt), date(article.updatedAt))}</p>
      <details>
        <summary className={styles.way}>{words.changes}</summary>
        {changesBetween(former, article).map((line, place) => (
          <p key={place} className={styles.line} {...own(article.headline)}>
            {line.map(({ kind, text }, part) => {
              if (kind === 'same') return <span key={part}>{text}</span>;
              return kind === 'added' ? <ins key={part}>{text}</ins> : <del key={part}>{text}</del>;
            })}
          </p>
        ))}
      </details>
      <button className={styles.way} type="button" onClick={() => void noteSeen(slug)}>
        {words.seen}
      </button>
    </div>
  );
}
