import type { BlockShape, FrontBlock } from '../../shared/front.ts';
import type { Teaser } from '../../shared/teaser.ts';

type Shaped = Pick<FrontBlock, 'shape' | 'items'>;

/** Numbers of stories that fill rows of three or four. */
const FULL = [8, 6, 4, 3];
const IN_SPREAD = 5;
const IN_PLAIN_SPREAD = 3;
const IN_ROW = 4;
const IN_BRIEF = 3;
/** Fewer pictures than this in columns would look forgotten. */
const FEWEST_PICTURES = 3;
/** Pixels of a picture that is shown over half of the page and more. */
const LARGE = 640;

/** Whether a story's picture can be shown large: wide enough, and not cut to a strip by a frame of 3:2. */
export function isLarge({ image }: Teaser): boolean {
  return image !== null && image.width >= LARGE && image.width >= image.height;
}

/** A block over the whole width: one large story and others beside it, as many as are as high, or columns where the block above is of that shape. */
export function shapeWide(teasers: Teaser[], above: BlockShape | undefined): Shaped {
  if (above === 'spread') return shapeColumns(teasers, above, IN_ROW);
  const pictured = teasers.find(isLarge);
  return pictured === undefined
    ? { shape: 'spread', items: teasers.slice(0, IN_PLAIN_SPREAD) }
    : { shape: 'spread', items: led(teasers, pictured).slice(0, IN_SPREAD) };
}

/** At most so many stories in full rows: those with pictures, where there are enough and the block above has no such row; else as text. */
export function shapeColumns(
  teasers: Teaser[],
  above: BlockShape | undefined,
  most: number,
): Shaped {
  const pictured = teasers.filter(({ image }) => image !== null);
  return pictured.length >= FEWEST_PICTURES && above !== 'tiles'
    ? { shape: 'tiles', items: fullRows(pictured, most) }
    : { shape: 'text', items: fullRows(teasers, most) };
}

/** A narrow block, one with a picture first. */
export function shapeBrief(teasers: Teaser[]): Shaped {
  const pictured = teasers.find(({ image }) => image !== null);
  return { shape: 'brief', items: led(teasers, pictured).slice(0, IN_BRIEF) };
}

/** The stories with one of them first. */
const led = (teasers: Teaser[], head: Teaser | undefined) =>
  head === undefined ? teasers : [head, ...teasers.filter((teaser) => teaser !== head)];

function fullRows(teasers: Teaser[], most: number): Teaser[] {
  const number = FULL.find((full) => full <= Math.min(teasers.length, most));
  return teasers.slice(0, number);
}
