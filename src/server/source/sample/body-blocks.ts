import type { Block, TableCell } from '../../../shared/block.ts';

/** The block that a line of a plot stands for: see `Plot.body`. */
export function blockOf(text: string): Block {
  switch (text.slice(0, 2)) {
    case '##':
      return { kind: 'heading', level: 2, children: [text.slice(2).trim()] };
    case '> ':
      return quotation(text.slice(2));
    case '- ':
      return list(text.slice(2));
    case '| ':
      return table(text.slice(2));
    default:
      return paragraph(text);
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [text] });

function quotation(text: string): Block {
  const [words = '', speaker] = text.split(' — ');
  return {
    kind: 'quote',
    blocks: [paragraph(words)],
    cite: speaker === undefined ? [] : [speaker],
  };
}

function list(text: string): Block {
  return { kind: 'list', ordered: false, items: cellsOf(text).map((item) => [paragraph(item)]) };
}

function table(text: string): Block {
  const [caption = '', head = '', ...rows] = text.split('||').map((row) => row.trim());
  return {
    kind: 'table',
    caption: [caption],
    // The corner above the row labels heads nothing.
    head: [cellsOf(head).map((cell) => ({ header: cell !== '', children: [cell] }))],
    body: rows.map((row) =>
      cellsOf(row).map((cell, column): TableCell => ({
        header: false,
        children: [cell],
        ...(column > 0 && { align: 'right' as const }),
      })),
    ),
    foot: [],
  };
}

const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim());
