import type { Easel } from './easel.ts';
import { mix } from './mix.ts';
import { circle, cut, polygon, rect, steps, type Point } from './shapes.ts';

/** `x` is the left edge, `base` the street. */
export type House = { x: number; width: number; height: number; base: number };

type Gable = 'pointed' | 'stepped' | 'bell' | 'flat';

/** A narrow town house with its gable to the street. */
function gabledHouse(
  { colours, dice, isDark }: Easel,
  { x, width, height, base }: House,
  wall: string,
  { gable = dice.pick<Gable>(['pointed', 'pointed', 'stepped', 'bell']), rows = 3 } = {},
): string {
  const eaves = base - height;
  const top = eaves - width * dice.between(0.55, 0.8);
  const dark = mix(wall, colours.ink, 0.62);
  const lit = (chance: number) => (dice.chance(chance) ? colours.light : dark);
  const columns = width > 110 ? 3 : 2;
  const pane = { width: width / (columns * 2.1), height: height / (rows * 1.9) };
  const windows = steps(0, rows - 1, rows).flatMap((row) =>
    steps(x + width * 0.22, x + width * 0.78, columns).map((centre) =>
      rect(
        centre - pane.width / 2,
        eaves + height * 0.06 + (row * height * 0.86) / rows,
        pane.width,
        pane.height,
        row === rows - 1 && centre > x + width * 0.6 ? dark : lit(isDark ? 0.45 : 0.02),
      ),
    ),
  );
  return [
    polygon(
      cut(
        [
          [x, base],
          [x, eaves],
          ...gableOf(gable, x, width, eaves, top),
          [x + width, eaves],
          [x + width, base],
        ],
        dice,
        1.2,
      ),
      wall,
    ),
    circle(x + width / 2, eaves - (eaves - top) * 0.36, width * 0.075, lit(isDark ? 0.4 : 0)),
    ...windows,
    rect(x - 2, eaves - 3, width + 4, 5, dark),
  ].join('');
}

function gableOf(gable: Gable, x: number, width: number, eaves: number, top: number): Point[] {
  const rise = eaves - top;
  if (gable === 'flat') return [];
  if (gable === 'stepped') {
    const left = steps(0, 0.4, 4).flatMap((share, place): Point[] => [
      [x + width * share, eaves - (rise * (place + 1)) / 4],
      [x + width * (share + 0.1), eaves - (rise * (place + 1)) / 4],
    ]);
    const right = left.toReversed().map(([at, y]): Point => [2 * x + width - at, y]);
    return [...left, ...right];
  }
  if (gable === 'bell') {
    return [
      [x + width * 0.1, eaves - rise * 0.12],
      [x + width * 0.26, eaves - rise * 0.5],
      [x + width * 0.3, eaves - rise * 0.86],
      [x + width * 0.5, top],
      [x + width * 0.7, eaves - rise * 0.86],
      [x + width * 0.74, eaves - rise * 0.5],
      [x + width * 0.9, eaves - rise * 0.12],
    ];
  }
  return [[x + width / 2, top]];
}

/** A row of town houses from edge to edge of a stretch, each in one of the walls' colours. */
export function houseRow(
  easel: Easel,
  {
    from,
    to,
    base,
    height,
    width,
    walls,
    rows = 3,
  }: {
    from: number;
    to: number;
    base: number;
    height: number;
    width: number;
    walls: readonly string[];
    rows?: number;
  },
): string {
  const { dice } = easel;
  const houses: string[] = [];
  let last = '';
  for (let x = from; x < to;) {
    const own = width * dice.between(0.8, 1.25);
    const wall = dice.pick(walls.filter((candidate) => candidate !== last));
    last = wall;
    houses.push(
      gabledHouse(easel, { x, width: own, height: height * dice.between(0.75, 1.15), base }, wall, {
        rows,
      }),
    );
    x += own;
  }
  return houses.join('');
}

/** A church or town-hall tower with a spire. */
export function tower(
  { colours, isDark }: Pick<Easel, 'colours' | 'isDark'>,
  { x, width, height, base }: House,
  fill: string,
): string {
  const top = base - height;
  const pane = isDark ? colours.light : mix(fill, colours.ink, 0.55);
  return [
    rect(x, top, width, height, fill),
    polygon(
      [
        [x - width * 0.1, top],
        [x + width / 2, top - width * 2.1],
        [x + width * 1.1, top],
      ],
      mix(fill, colours.ink, 0.4),
    ),
    rect(x + width * 0.4, top + width * 0.3, width * 0.2, width * 0.5, pane),
    rect(
      x + width * 0.46,
      top - width * 2.45,
      width * 0.08,
      width * 0.5,
      mix(fill, colours.ink, 0.4),
    ),
  ].join('');
}
