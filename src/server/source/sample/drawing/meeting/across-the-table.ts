import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, placed, polygon, rect, steps } from '../shapes.ts';
import { seatCount, room } from './room.ts';

/** Across a table from each other, seen from its end. */
export const acrossTheTable: Composition = (easel) => {
  const { colours, dice } = easel;
  const count = seatCount(easel);
  const left = Math.ceil(count / 2);
  const row = (side: 1 | -1, many: number) =>
    steps(0, 1, many)
      .map((near) => ({ near: many === 1 ? 0.7 : near }))
      .map(({ near }) =>
        seated(easel, {
          x: 600 + side * (190 + near * 190),
          y: 600 + near * 150,
          scale: 0.82 + near * 0.62,
          facing: side === 1 ? -1 : 1,
        }),
      )
      .join('');
  return [
    room(easel, 590),
    rect(-2, 586, 1204, 220, mix(colours.middle, colours.near, 0.55)),
    row(-1, left),
    row(1, count - left),
    polygon(
      [
        [470, 560],
        [730, 560],
        [960, 802],
        [240, 802],
      ],
      mix(colours.middle, colours.paper, 0.3),
    ),
    polygon(
      [
        [470, 560],
        [482, 560],
        [266, 802],
        [240, 802],
      ],
      colours.near,
    ),
    polygon(
      [
        [718, 560],
        [730, 560],
        [960, 802],
        [934, 802],
      ],
      colours.near,
    ),
    ...[
      [560, 620],
      [650, 670],
      [520, 720],
    ]
      .slice(0, dice.whole(1, 3))
      .map(([x = 0, y = 0]) =>
        polygon(
          [
            [x, y],
            [x + 60, y - 4],
            [x + 78, y + 34],
            [x + 4, y + 40],
          ],
          colours.paper,
        ),
      ),
    vase(easel, dice.between(580, 620)),
  ].join('');
};

function seated(
  { colours, dice }: Easel,
  { x, y, scale, facing }: { x: number; y: number; scale: number; facing: 1 | -1 },
): string {
  const coat = dice.chance(0.4) ? mix(colours.near, colours.ink, 0.45) : colours.ink;
  const hair = dice.pick([
    '',
    circle(-42, -242, 20, coat),
    fillPath('M-38 -196Q-70 -130 -62 -96L-20 -110L-10 -200Z', coat),
    fillPath('M-46 -200Q-54 -276 6 -272Q48 -266 42 -232Z', coat),
    fillPath(
      'M-60 -232Q0 -258 66 -226L64 -216Q0 -244 -60 -222ZM-42 -236Q-40 -292 0 -290Q38 -290 40 -238Z',
      coat,
    ),
    fillPath('M14 -170L48 -186Q54 -150 34 -132L8 -140Z', coat),
    [-44, -34, -12, 14]
      .map((at, place) => circle(at, [-200, -232, -256, -258][place] ?? -240, 22, coat))
      .join(''),
  ]);
  const nose = dice.between(48, 58);
  const head = `M-30 -170Q-54 -252 4 -258Q38 -258 40 -230L${nose} -204L43 -198L44 -182Q38 -162 12 -166L14 -120L-30 -120Z`;
  return placed(
    { x, y, scale, scaleX: scale * facing },
    rect(-104, -170, 16, 250, mix(colours.accent, colours.near, 0.4)),
    fillPath(
      'M-92 60Q-96 -110 -30 -140Q20 -150 44 -104Q64 -66 120 -40L116 -12Q60 -10 34 -34L40 60Z',
      coat,
    ),
    fillPath(head, coat),
    hair,
    gouges([{ x: 10, y: -70, length: 100, thickness: 4, angle: 52, bend: 10 }], colours.middle),
  );
}

const vase = ({ colours, dice }: Easel, x: number) =>
  fillPath(`M${x - 16} 590L${x - 22} 548L${x + 22} 548L${x + 16} 590Z`, colours.near) +
  gouges(
    steps(-52, 52, 5).map((angle) => ({
      x: x + angle * 0.62,
      y: 520 - dice.between(0, 12),
      length: 64,
      thickness: 10,
      angle: angle - 90,
    })),
    colours.accent,
  );
