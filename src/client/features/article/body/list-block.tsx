import type { BlockOf, RenderBlocks } from './block-of.ts';
import { Inlines } from './inlines.tsx';
import styles from './list-block.module.css';
import { tightBlocks } from './tight-blocks.ts';

type Props = { block: BlockOf<'list'>; renderBlocks: RenderBlocks };

/** A bulleted or numbered list. */
export function ListBlock({ block, renderBlocks }: Props) {
  const { ordered, start, reversed, numbering, items, lang, dir } = block;
  const entries = items.map((blocks, index) => {
    const { lead, rest } = tightBlocks(blocks);
    return (
      <li key={index}>
        <Inlines inlines={lead} />
        {renderBlocks(rest)}
      </li>
    );
  });
  return ordered ? (
    <ol
      className={styles.numbers}
      start={start}
      reversed={reversed}
      data-numbering={numbering}
      lang={lang}
      dir={dir}
    >
      {entries}
    </ol>
  ) : (
    <ul className={styles.bullets} lang={lang} dir={dir}>
      {entries}
    </ul>
  );
}
