import { Fragment } from 'react';
import type { BlockOf, RenderBlocks } from './block-of.ts';
import { Inlines } from './inlines.tsx';
import styles from './list-block.module.css';
import { tightBlocks } from './tight-blocks.ts';

type Props = { block: BlockOf<'definitions'>; renderBlocks: RenderBlocks };

/** Terms and what they mean. */
export function Definitions({ block, renderBlocks }: Props) {
  const { items, lang, dir } = block;
  return (
    <dl className={styles.terms} lang={lang} dir={dir}>
      {items.map(({ term, detail }, index) => {
        const { lead, rest } = tightBlocks(detail);
        return (
          <Fragment key={index}>
            {term.length > 0 && (
              <dt>
                <Inlines inlines={term} />
              </dt>
            )}
            {detail.length > 0 && (
              <dd>
                <Inlines inlines={lead} />
                {renderBlocks(rest)}
              </dd>
            )}
          </Fragment>
        );
      })}
    </dl>
  );
}
