import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './contents.module.css';
import { useOwnText } from '../../lib/use-own-text.ts';
import type { NamedHeading } from './name-headings.ts';

/** With fewer, a story is seen through without them. */
const FEWEST = 4;

type Props = {
  headings: NamedHeading[];
  /** Whether they stand beside the story alone: above it they would move what is being read. */
  isBeside?: boolean;
};

/** The headings of a long story: to be unfolded above it, and beside it where there is room. One of the two is shown. */
export function Contents({ headings, isBeside = false }: Props) {
  const { article } = useMessages();
  const own = useOwnText();
  if (headings.length < FEWEST) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  const list = (
    <ol className={styles.list}>
      {headings.map(({ id, level, text }) => (
        <li key={id} data-below={level > top || undefined}>
          <a className={styles.link} href={`#${id}`} {...own(text)}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={article.contents}>
      {!isBeside && (
        <details className={styles.folded}>
          <summary className={styles.summary}>{article.contents}</summary>
          {list}
        </details>
      )}
      <div className={styles.beside}>
        <p className={styles.title} aria-hidden="true">
          {article.contents}
        </p>
        {list}
      </div>
    </nav>
  );
}
