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
            ↩
          </a>
        </li>
      ))}
    </ol>
  );
}
