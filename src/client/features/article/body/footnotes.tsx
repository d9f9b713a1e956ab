import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import styles from './footnotes.module.css';
import { Inlines } from './inlines.tsx';

/** The notes below a story, each with the way back to its mark. */
export function Footnotes({ items }: { items: BlockOf<'footnotes'>['items'] }) {
  const { article } = useMessages();
  return (
    <ol className={styles.notes} data-block="footnotes" aria-label={article.notes}>
      {items.map(({ id, children }) => (
        <li key={id} id={id}>
          <Inlines inlines={children} />{' '}
          <a
            className={styles.back}
            href={`#${id}-link`}
            role="doc-backlink"
            aria-label={article.backToText}
            data-interface=""
          >
            <BackArrow />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Drawn, since some systems show the sign as a coloured picture. */
function BackArrow() {
  return (
    <svg className={styles.arrow} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7" />
    </svg>
  );
}
