import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { tower } from '../houses.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { polygon, rect, steps, type Point } from '../shapes.ts';
import { sky } from '../sky.ts';
import { cobbles } from './cobbles.ts';
import { wallsOf } from './walls.ts';

/** How far down the street each house begins: 0 is here, 1 the vanishing point. */
const FRONTS = [0, 0.3, 0.5, 0.64, 0.74, 0.82, 0.9];

/** Down a street between two rows of houses, towards a tower. */
export const downTheStreet: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(470, 530);
  const { art } = sky(easel, horizon, { calm: true });
  const vanish: Point = [dice.between(480, 720), horizon];
  const [to] = vanish;
  const rails = [-70, 50].map((x) =>
    polygon(
      [
        [to + x / 8, horizon + 40],
        [to + x / 8 + 3, horizon + 40],
        [600 + x * 5, 802],
        [580 + x * 5, 802],
      ],
      colours.ink,
    ),
  );
  const walkers = steps(0.1, 0.8, dice.whole(2, 4)).map((share) => {
    const x = to + dice.between(-260, 260) * (1 - share);
    const place = { x, y: horizon + 60 + 180 * (1 - share), scale: 1.2 - share };
    return standing(dice, place, colours.ink);
  });
  return [
    art,
    rect(-2, horizon - 2, 1204, 310, colours.far),
    tower(
      easel,
      { x: to - 40, width: 80, height: 250, base: horizon + 30 },
      mix(colours.far, colours.middle, 0.4),
    ),
    polygon(
      [
        [to - 70, horizon + 26],
        [to + 70, horizon + 26],
        [1900, 802],
        [-700, 802],
      ],
      mix(colours.near, colours.middle, 0.45),
    ),
    houseFronts(easel, -260, vanish),
    houseFronts(easel, 1460, vanish),
    ...rails,
    gouges(cobbles(easel, horizon + 120), colours.near),
    ...walkers,
  ].join('');
};

/** The row of houses on one side, whose nearest corner is at the x `edge`. */
function houseFronts(easel: Easel, edge: number, [to, horizon]: Point): string {
  const { colours, dice, isDark } = easel;
  const walls = wallsOf(easel);
  const seen = (share: number, level: number): Point => [
    edge + (to - edge) * share,
    horizon - level * (1 - share),
  ];
  const fronts = FRONTS.slice(0, -1).map((from, place) => {
    const until = FRONTS[place + 1] ?? 1;
    const roof = dice.between(520, 680);
    const eaves = roof * 0.78;
    const paint = walls[(place + dice.whole(0, 1) * 2) % walls.length] ?? colours.middle;
    const wall = mix(paint, colours.horizon, from * 0.55);
    const panes = [0.62, 0.34, 0.06].flatMap((level) =>
      [0.22, 0.6].map((across) => {
        const left = from + (until - from) * across;
        const right = left + (until - from) * 0.2;
        const [top, sill] = [eaves * level + 80, eaves * level - 10];
        const isLit = dice.chance(isDark ? 0.5 : 0.06);
        return polygon(
          [seen(left, top), seen(right, top), seen(right, sill), seen(left, sill)],
          isLit ? colours.light : mix(wall, colours.ink, 0.6),
        );
      }),
    );
    const outline = [
      seen(from, -300),
      seen(from, eaves),
      seen((from + until) / 2, roof),
      seen(until, eaves),
      seen(until, -300),
    ];
    return polygon(outline, wall) + panes.join('');
  });
  return fronts.toReversed().join('');
}
