import { useId } from 'react';
import { Link } from 'react-router';
import type { Author } from '../../../shared/author.ts';
import { authorUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './co-writers.module.css';

/** Those who signed stories together with an author, and how many; nothing when there are none. */
export function CoWriters({ authors }: { authors: Author['coWriters'] }) {
  const { author, feed } = useMessages();
  const id = useId();
  const own = useOwnText();
  if (authors.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {author.coWriters}
      </h2>
      <ul className={styles.list}>
        {authors.map(({ slug, name, stories }) => (
          <li key={slug} className={styles.author}>
            <Link className={styles.name} to={authorUrl(slug)} {...own(name)}>
              {name}
            </Link>{' '}
            {feed.stories(stories)}
          </li>
        ))}
      </ul>
    </section>
  );
}
