/** A piece of a block's text: where in the page it stands, and where in the block's text it begins. */
export type TextPiece = { node: Text; start: number };

/** The text of a block of the page, a line end for each break. */
export type TextBlock = { element: Element; text: string; pieces: TextPiece[] };

/** Where a story is told: headline, dek and byline, then the body. */
const TOLD = 'header > :is(h1, p), header p:has([rel="author"]), [data-gated]';

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, footer, dt, dd, pre, summary, div';

/**
 * What is passed by: what is looked at rather than read (pictures, tables, charts, each with its caption, and code), what
 * leads elsewhere (cards, buttons, files), marks of notes and the notes, which would be said far from their sentence; what
 * is folded away, or struck out; the reading of a character beside it; and the interface's own words.
 */
const PASSED_BY = `figure, [data-block='code'], [data-block='file'], [data-block='buttons'],
  [data-block='footnotes'], [role='doc-noteref'], details:not([open]) > :not(summary), del, s, rt, rp,
  [data-interface], .visually-hidden`;

/** The blocks of a story that are read out, in order. */
export function textBlocksOf(story: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const told of story.querySelectorAll(TOLD)) {
    const nodes = document.createTreeWalker(
      told,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      passBy,
    );
    while (nodes.nextNode() !== null) addNode(blocks, nodes.currentNode);
  }
  return blocks;
}

function passBy(node: Node): number {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  if (node.matches(PASSED_BY)) return NodeFilter.FILTER_REJECT;
  return node.matches('br') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}

function addNode(blocks: TextBlock[], node: Node) {
  const element = node.parentElement?.closest(BLOCKS);
  if (!element) return;
  const last = blocks.at(-1);
  const block = last?.element === element ? last : { element, text: '', pieces: [] };
  if (block !== last) blocks.push(block);
  if (node instanceof Text) {
    block.pieces.push({ node, start: block.text.length });
    // In running text a line end of the source is a space: letter for letter, so that places stay.
    block.text += element.matches('pre') ? node.data : node.data.replace(/\s/g, ' ');
  } else {
    block.text += '\n';
  }
}
