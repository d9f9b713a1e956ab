/** The text of a page as a browser searches it for a text fragment, blocks apart by line ends, and where in it a range stands. */
export type PageWords = { text: string; start: number; end: number };

const BLOCKS =
  'address, article, aside, blockquote, button, dd, div, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, li, main, nav, ol, p, pre, section, summary, table, td, th, tr, ul';

/** Reads what can be seen of a page. Words that a range cuts in two belong to it whole, since fragments are whole words. */
export function pageWords(range: Range, page: Element): PageWords {
  const nodes = document.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let [text, start, end] = ['', -1, -1];
  let block: Element | null = null;
  while (nodes.nextNode() !== null) {
    const node = nodes.currentNode;
    if (node instanceof HTMLBRElement) text += ' ';
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent?.checkVisibility() !== true) continue;
    const own = parent.closest(BLOCKS);
    if (own !== block) text += '\n';
    block = own;
    const [from, to] = partInside(node, range);
    text += plain(node.data.slice(0, from));
    if (from < to && start === -1) start = text.length;
    text += plain(node.data.slice(from, to));
    if (from < to) end = text.length;
    text += plain(node.data.slice(to));
  }
  return wholeWords({ text, start, end });
}

function partInside(node: Text, range: Range): [number, number] {
  const { length } = node;
  const isBefore = range.comparePoint(node, 0) < 0;
  const isBeyond = range.comparePoint(node, length) > 0;
  const from = node === range.startContainer ? range.startOffset : isBefore ? length : 0;
  const to = node === range.endContainer ? range.endOffset : isBeyond ? 0 : length;
  return [from, Math.max(from, to)];
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

function wholeWords({ text, start, end }: PageWords): PageWords {
  const quote = text.slice(start, end);
  const from = start + quote.length - quote.trimStart().length;
  const to = end - (quote.length - quote.trimEnd().length);
  const [head = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, from)) ?? [];
  const [tail = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to)) ?? [];
  const startsInWord = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(from));
  const endsInWord = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, to));
  return {
    text,
    start: startsInWord ? from - head.length : from,
    end: endsInWord ? to + tail.length : to,
  };
}
