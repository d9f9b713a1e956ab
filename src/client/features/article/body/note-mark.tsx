import { useMessages } from '../../../lib/messages/messages-context.ts';
import styles from './footnotes.module.css';

/** The raised number that leads to a footnote, and that the footnote leads back to. */
export function NoteMark({ id, label }: { id: string; label: string }) {
  const { article } = useMessages();
  return (
    <sup data-fn={id}>
      <a
        className={styles.mark}
        id={`${id}-link`}
        href={`#${id}`}
        role="doc-noteref"
        aria-label={article.note(label)}
      >
        {label}
      </a>
    </sup>
  );
}
