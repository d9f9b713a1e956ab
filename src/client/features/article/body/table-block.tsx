import type { TableCell } from '../../../../shared/block.ts';
import { inlineText } from '../../../../shared/inline-text.ts';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { Inlines } from './inlines.tsx';
import styles from './table-block.module.css';

/** A table, which scrolls in a named region of its own where it is wider than the page. */
export function TableBlock({ block }: { block: BlockOf<'table'> }) {
  const { article } = useMessages();
  const { caption, head, body, foot } = block;
  const name = inlineText(caption) || article.table;
  return (
    <figure data-block="table">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reachable from the keyboard */}
      <section className={styles.region} aria-label={name} tabIndex={0}>
        <table className={styles.table}>
          {head.length > 0 && <thead>{rows(head, 'col')}</thead>}
          {body.length > 0 && <tbody>{rows(body, 'row')}</tbody>}
          {foot.length > 0 && <tfoot>{rows(foot, 'row')}</tfoot>}
        </table>
      </section>
      <Caption caption={caption} />
    </figure>
  );
}

const rows = (cells: TableCell[][], scope: 'col' | 'row') =>
  cells.map((row, index) => (
    <tr key={index}>
      {row.map((cell, column) => (
        <Cell key={column} cell={cell} scope={scope} />
      ))}
    </tr>
  ));

function Cell({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) {
  const { header, children, columns, rows: height, align } = cell;
  const Name = header ? 'th' : 'td';
  return (
    <Name scope={header ? scope : undefined} colSpan={columns} rowSpan={height} data-align={align}>
      <Inlines inlines={children} />
    </Name>
  );
}
