/** A line of a body: in which block it is, how far into that, and how much of the text is above it (from 0 to 1). */
export type TextLine = { block: number; offset: number; share: number };

/** Where in the window people read, from its top. */
const EYE = 0.25;
/** By so much the share of a line that was kept may differ from what its block says: else the story has been edited. */
const SAME = 0.03;

/** The body of the story that the page shows whole; null where there is none, or an opening alone. */
export const findBody = () => document.querySelector<HTMLElement>('main [data-gated="false"]');

/** The line that is being read; undefined above the body. */
export function lineInView(body: HTMLElement): TextLine | undefined {
  const blocks = blocksOf(body);
  const eye = window.innerHeight * EYE;
  const block = blocks.findLastIndex((each) => each.getBoundingClientRect().top <= eye);
  const { top, height } = blocks[block]?.getBoundingClientRect() ?? { top: 0, height: 0 };
  if (block < 0) return undefined;
  const offset = height === 0 ? 0 : Math.min(1, (eye - top) / height);
  return { block, offset, share: shareAt(blocks, block, offset) };
}

/** Whether the end of a body is in view, or above it. */
export const isAtEnd = (body: HTMLElement) =>
  body.getBoundingClientRect().bottom <= window.innerHeight;

/** Scrolls to a line that was kept, in a window or a size of text that may be another, and gives its block the focus. */
export function goToLine(body: HTMLElement, kept: TextLine): void {
  const blocks = blocksOf(body);
  const isSame = Math.abs(shareAt(blocks, kept.block, kept.offset) - kept.share) <= SAME;
  const { block, offset } = isSame ? kept : lineAt(blocks, kept.share);
  const target = blocks[block];
  if (target === undefined) return;
  const { top, height } = target.getBoundingClientRect();
  window.scrollBy({ top: top + offset * height - window.innerHeight * EYE, behavior: 'instant' });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** The elements of the text: what wraps them holds one element alone. */
function blocksOf(body: HTMLElement): HTMLElement[] {
  let inner: Element = body;
  while (inner.children.length === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return Array.from(inner.children).filter((child) => child instanceof HTMLElement);
}

const lengthOf = (block: HTMLElement) => block.textContent.length;

const lengthOfAll = (blocks: HTMLElement[]) =>
  blocks.reduce((length, block) => length + lengthOf(block), 0);

function shareAt(blocks: HTMLElement[], block: number, offset: number): number {
  const last = blocks[block];
  if (last === undefined) return 1;
  const read = lengthOfAll(blocks.slice(0, block)) + lengthOf(last) * offset;
  return read / Math.max(1, lengthOfAll(blocks));
}

function lineAt(blocks: HTMLElement[], share: number): Pick<TextLine, 'block' | 'offset'> {
  let left = lengthOfAll(blocks) * share;
  for (const [block, element] of blocks.entries()) {
    const length = lengthOf(element);
    if (left <= length) return { block, offset: length === 0 ? 0 : left / length };
    left -= length;
  }
  return { block: 0, offset: 0 };
}
