/** Where in the window a line is taken to be read, from 0 to 1: above a sheet that comes from below. */
const EYES = 0.2;

/** Changes how the page looks, and leaves the line of the article that is read where it is. */
export function keepLine(change: () => void): void {
  const putBack = holdLine();
  change();
  putBack();
}

/** Notes the line of the article that is read; what it returns scrolls that back to where it was. */
export function holdLine(): () => void {
  const line = window.scrollY === 0 ? undefined : lineRead();
  const before = line?.getBoundingClientRect().top;
  return () => {
    if (line === undefined || before === undefined) return;
    window.scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}

/** The first letter of the article at the height of the reader's eyes or below. */
function lineRead(): Range | undefined {
  const article = document.querySelector('article');
  if (article === null) return undefined;
  const texts = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    passedBy,
  );
  const range = document.createRange();
  while (texts.nextNode() !== null) {
    const text = texts.currentNode;
    range.selectNodeContents(text);
    if (isRead(range)) return firstLetterRead(range, text);
  }
  return undefined;
}

/** What stands still while the article is scrolled is passed by. */
function passedBy(node: Node): number {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  return node.matches('dialog, nav, [data-bar]')
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_SKIP;
}

/** Lines follow each other, so halving finds the first. */
function firstLetterRead(range: Range, text: Node): Range {
  let above = 0;
  let below = text.textContent?.length ?? 0;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    range.setStart(text, above);
    range.setEnd(text, middle);
    if (isRead(range)) below = middle;
    else above = middle;
  }
  range.setStart(text, above);
  range.setEnd(text, below);
  return range;
}

const isRead = (range: Range) => range.getBoundingClientRect().bottom > window.innerHeight * EYES;
