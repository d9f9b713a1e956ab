import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { articleUrl, historyUrl } from '../../../shared/page-urls.ts';
import { useConnectionWords } from '../../lib/messages/connection/use-connection-words.ts';
import { getStoredStories, type StoredStory } from '../../lib/stored-stories.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './stored-stories.module.css';

/** Of those that came with reading; who wants to be sure of more saves them. */
const MOST = 20;

/** The stories that open without a network, the last that came first. */
export function StoredStories() {
  const words = useConnectionWords();
  const own = useOwnText();
  const [stories, setStories] = useState<StoredStory[]>();

  useEffect(() => {
    getStoredStories(MOST).then(setStories, () => setStories([]));
  }, []);

  if (stories === undefined) return null;
  return (
    <section className={styles.stories} aria-labelledby="readable">
      <h2 id="readable" className={styles.title}>
        {words.readable}
      </h2>
      {stories.length === 0 && <p className={styles.none}>{words.nothingReadable}</p>}
      <ul className={styles.list}>
        {stories.map(({ slug, headline }) => (
          <li key={slug} className={styles.story}>
            <Link className={styles.headline} to={articleUrl(slug)} {...own(headline)}>
              {headline}
            </Link>
          </li>
        ))}
      </ul>
      <Link className={styles.way} to={historyUrl()}>
        {words.history}
      </Link>
    </section>
  );
}
