import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { bust } from './people.ts';
import { circle, ellipse, fillPath, line, placed, polygon, rect, steps, stroke } from './shapes.ts';
import { sky } from './sky.ts';
import { sea } from './sea.ts';
import { chooseVessel } from './choose-vessel.ts';
import { afloat } from './vessels.ts';

const countOf = ({ scene }: Easel) => Math.min(12, Math.max(2, scene.figures ?? 3));

/** A wall with tall windows on the harbour, or with panels and flags. */
function room(easel: Easel, floor: number): string {
  const { colours, dice, isDark } = easel;
  const wall = isDark
    ? mix(colours.far, colours.middle, 0.4)
    : mix(colours.horizon, colours.paper, 0.25);
  const panel = mix(wall, colours.middle, 0.4);
  if (dice.chance(0.55)) {
    const horizon = 360;
    const panes = steps(230, 970, dice.whole(1, 3)).map((x) =>
      rect(x - 8, 40, 16, 420, colours.paper),
    );
    return [
      sky(easel, horizon, { calm: true }).art,
      sea(easel, horizon, { waves: 20 }),
      afloat(chooseVessel(easel), {
        x: dice.between(320, 880),
        y: horizon + 26,
        scale: 0.5,
        heading: dice.pick([1, -1] as const),
      }),
      fillPath(`M-2 -2H1202V${floor}H-2ZM110 60V${floor - 190}H1090V60Z`, wall).replace(
        '/>',
        ' fill-rule="evenodd"/>',
      ),
      ...panes,
      stroke(`M110 60H1090V${floor - 190}H110Z`, colours.paper, 18),
      curtain(easel, 60),
      curtain(easel, 1140),
    ].join('');
  }
  const flags = steps(170, 1030, dice.whole(2, 5)).map((x, place) =>
    flag(easel, x, floor - 30, place),
  );
  return [
    rect(0, 0, 1200, 802, wall),
    ...steps(40, 1000, 5).map((x) => stroke(`M${x} 60H${x + 160}V${floor - 150}H${x}Z`, panel, 6)),
    ...flags,
  ].join('');
}

const curtain = ({ colours }: Easel, x: number) =>
  polygon(
    [
      [x - 60, -5],
      [x + 60, -5],
      [x + 44, 520],
      [x - 44, 520],
    ],
    mix(colours.accent, colours.near, 0.25),
  ) +
  gouges(
    [-34, -8, 18, 40].map((offset) => ({
      x: x + offset * 0.8,
      y: 250,
      length: 480,
      thickness: 6,
      angle: 90,
    })),
    mix(colours.accent, colours.near, 0.65),
  );

function flag({ colours, dice }: Easel, x: number, foot: number, place: number): string {
  const cloths = [colours.accent, colours.paper, colours.water, colours.light];
  const one = cloths[place % 4] ?? colours.accent;
  const two = cloths[(place + dice.whole(1, 3)) % 4] ?? colours.paper;
  return [
    line([x, foot], [x, 96], colours.near, 8),
    circle(x, 92, 10, colours.light),
    fillPath(`M${x} 106Q${x + 62} 130 ${x + 66} 250L${x + 40} 430Q${x + 14} 400 ${x} 420Z`, one),
    fillPath(`M${x} 210Q${x + 40} 230 ${x + 66} 250L${x + 54} 340Q${x + 26} 316 ${x} 310Z`, two),
  ].join('');
}

/** Behind a long table, facing us. */
const alongTheTable: Composition = (easel) => {
  const { colours, dice } = easel;
  const table = dice.between(600, 660);
  const count = countOf(easel);
  const scale = Math.min(2.3, 6.6 / count + 0.3);
  const spread = Math.min(430, 130 * count);
  const people = steps(600 - spread, 600 + spread, count).map((x) =>
    bust(
      dice,
      { x: x + dice.between(-14, 14), y: table + 6, scale: scale * dice.between(0.94, 1.06) },
      dice.chance(0.3) ? mix(colours.near, colours.ink, 0.3) : colours.ink,
    ),
  );
  return [
    room(easel, table + 60),
    ...people,
    rect(-2, table, 1204, 26, mix(colours.middle, colours.paper, 0.35)),
    rect(-2, table + 24, 1204, 190, mix(colours.near, colours.middle, 0.3)),
    gouges(
      steps(40, 1160, 9).map((x) => ({ x, y: table + 120, length: 160, thickness: 4, angle: 90 })),
      colours.near,
    ),
    ...steps(600 - spread, 600 + spread, count).map((x) => setting(easel, x, table)),
  ].join('');
};

/** Papers, a glass or a microphone in front of somebody. */
function setting({ colours, dice }: Easel, x: number, table: number): string {
  const things = [
    polygon(
      [
        [x - 52, table + 4],
        [x + 20, table + 4],
        [x + 34, table + 22],
        [x - 60, table + 22],
      ],
      colours.paper,
    ),
    rect(x + 44, table - 34, 18, 40, mix(colours.water, '#ffffff', 0.5)),
    stroke(
      `M${x - 4} ${table + 8}Q${x - 4} ${table - 30} ${x - 30} ${table - 44}`,
      colours.near,
      6,
    ) + ellipse(x - 34, table - 47, 12, 8, colours.accent),
  ];
  return things.filter(() => dice.chance(0.6)).join('');
}

/** Across a table from each other, seen from its end. */
const acrossTheTable: Composition = (easel) => {
  const { colours, dice } = easel;
  const count = countOf(easel);
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

export const MEETINGS: readonly Composition[] = [alongTheTable, acrossTheTable];
