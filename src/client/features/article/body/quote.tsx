import type { ReactNode } from 'react';
import type { BlockOf } from './block-of.ts';
import { Inlines } from './inlines.tsx';
import styles from './quote.module.css';

type Props = { block: BlockOf<'quote' | 'pullquote'>; children: ReactNode };

/** Words of somebody else's, or words of the story's own set large. */
export function Quote({ block, children }: Props) {
  const { kind, cite, lang, dir } = block;
  return (
    <blockquote
      className={styles[kind]}
      data-block={kind}
      data-align={block.kind === 'pullquote' ? block.align : undefined}
      lang={lang}
      dir={dir}
    >
      {children}
      {cite.length > 0 && (
        <footer className={styles.cite}>
          <Inlines inlines={cite} />
        </footer>
      )}
    </blockquote>
  );
}
