import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { bust, standing } from './people.ts';
import { ellipse, fillPath, line, polygon, rect, steps, stroke } from './shapes.ts';

const HOUSE_DARK = 0.55;

const darkOf = ({ colours }: Easel) => mix(colours.near, colours.ink, HOUSE_DARK);

/** The opening of the stage in a dark house, a curtain at each side. */
function opening(easel: Easel, floor: number, back: string): string {
  const { colours } = easel;
  return (
    rect(0, 0, 1200, 802, darkOf(easel)) +
    rect(140, 70, 920, floor - 70, back) +
    polygon(
      [
        [140, floor],
        [1060, floor],
        [1130, floor + 90],
        [70, floor + 90],
      ],
      mix(colours.middle, colours.accent, 0.12),
    )
  );
}

function curtains({ colours, dice }: Easel, floor: number): string {
  const cloth = mix(colours.accent, colours.ink, 0.12);
  const fold = mix(colours.accent, colours.ink, 0.5);
  const drawn = dice.between(170, 300);
  const side = (mirrored: boolean) => {
    const x = (value: number) => (mirrored ? 1200 - value : value);
    return (
      fillPath(
        `M${x(40)} 0L${x(drawn + 150)} 0Q${x(drawn + 60)} 260 ${x(drawn - 60)} 420Q${x(drawn - 20)} 540 ${x(drawn - 40)} ${floor + 30}L${x(40)} ${floor + 30}Z`,
        cloth,
      ) +
      gouges(
        steps(70, drawn - 60, 6).map((at) => ({
          x: x(at + 20),
          y: 330,
          length: 620,
          thickness: 9,
          angle: mirrored ? 86 : 94,
        })),
        fold,
      )
    );
  };
  const swags = steps(120, 1080, 5).map(
    (x) =>
      fillPath(`M${x - 130} -4Q${x} 170 ${x + 130} -4Z`, cloth) +
      gouges(
        [
          { x, y: 60, length: 170, thickness: 7, bend: 30 },
          { x, y: 30, length: 200, thickness: 6, bend: 22 },
        ],
        fold,
      ),
  );
  return side(false) + side(true) + swags.join('') + rect(-2, -2, 1204, 16, colours.light);
}

const seats = (easel: Easel, top: number) =>
  [0, 1]
    .map((row) =>
      steps(-20 + row * 44, 1220, 13)
        .map((x) =>
          fillPath(
            `M${x - 42} 810V${top + row * 56 + 26}Q${x} ${top + row * 56 - 16} ${x + 42} ${top + row * 56 + 26}V810Z`,
            mix(easel.colours.ink, easel.colours.accent, 0.3 - row * 0.24),
          ),
        )
        .join(''),
    )
    .join('');

const spot = ({ colours }: Easel, from: number, x: number, floor: number, width: number) =>
  `<g opacity=".34">${polygon(
    [
      [from - 14, -10],
      [from + 14, -10],
      [x + width, floor],
      [x - width, floor],
    ],
    colours.light,
  )}</g>${ellipse(x, floor, width, width * 0.17, colours.light)}`;

/** The curtain drawn back from a painted scene. */
const drawnBack: Composition = (easel) => {
  const { colours, dice } = easel;
  const floor = 590;
  const x = dice.between(440, 760);
  return [
    opening(easel, floor, colours.horizon),
    ellipse(
      dice.between(420, 780),
      dice.between(190, 300),
      84,
      84,
      dice.pick([colours.accent, colours.light]),
    ),
    fillPath(
      `M140 ${floor}V430Q320 ${dice.between(330, 400)} 520 440T860 410T1060 ${dice.between(380, 470)}V${floor}Z`,
      colours.far,
    ),
    fillPath(
      `M140 ${floor}V510Q400 ${dice.between(430, 500)} 640 520T1060 500V${floor}Z`,
      colours.middle,
    ),
    spot(easel, x + dice.between(-300, 300), x, floor + 44, 130),
    ...steps(x - 70, x + 70, dice.whole(1, 3)).map((at) =>
      standing(dice, { x: at, y: floor + 50, scale: 1.12 }, colours.ink),
    ),
    curtains(easel, floor + 70),
    seats(easel, 700),
  ].join('');
};

/** A bare stage, one chair in one light. */
const bare: Composition = (easel) => {
  const { colours, dice } = easel;
  const floor = 560;
  const x = dice.between(420, 780);
  const wall = mix(darkOf(easel), colours.middle, 0.3);
  const ladder = dice.between(180, 320);
  return [
    rect(0, 0, 1200, 802, wall),
    gouges(
      steps(40, 1160, 15).map((at) => ({ x: at, y: 300, length: 560, thickness: 4, angle: 90 })),
      darkOf(easel),
    ),
    rect(-2, floor, 1204, 260, mix(colours.middle, colours.near, 0.3)),
    gouges(
      steps(-400, 1600, 23).map((at) => ({
        x: 600 + (at - 600) * 0.8,
        y: floor + 120,
        length: 300,
        thickness: 3,
        angle: 90 - (at - 600) / 22,
      })),
      darkOf(easel),
    ),
    rect(-2, 66, 1204, 16, colours.ink),
    ...steps(150, 1050, dice.whole(4, 6)).map(
      (at) =>
        polygon(
          [
            [at - 24, 82],
            [at + 24, 82],
            [at + 34, 134],
            [at - 34, 134],
          ],
          colours.ink,
        ) + ellipse(at, 134, 32, 7, mix(colours.ink, colours.light, 0.5)),
    ),
    spot(easel, x + dice.between(-240, 240), x, floor + 110, 210),
    dice.chance(0.55)
      ? chair(x, floor + 118, colours.ink)
      : standing(dice, { x, y: floor + 122, scale: 1.55 }, colours.ink),
    dice.chance(0.5)
      ? stroke(
          `M${ladder} ${floor + 30}L${ladder + 46} 200M${ladder + 90} ${floor + 30}L${ladder + 56} 200M${ladder + 10} 510H${ladder + 82}M${ladder + 20} 420H${ladder + 74}M${ladder + 30} 330H${ladder + 67}M${ladder + 38} 260H${ladder + 62}`,
          colours.ink,
          9,
        )
      : '',
    seats(easel, 730),
  ].join('');
};

const chair = (x: number, y: number, ink: string) =>
  stroke(
    `M${x - 46} ${y}V${y - 190}M${x + 44} ${y + 12}V${y - 92}M${x - 46} ${y - 92}H${x + 44}M${x - 46} ${y - 180}H${x - 40}`,
    ink,
    13,
  ) +
  rect(x - 54, y - 104, 108, 18, ink) +
  rect(x - 54, y - 206, 16, 120, ink);

/** A choir or an orchestra in rows on a lit platform. */
const platform: Composition = (easel) => {
  const { colours, dice } = easel;
  const wall = mix(colours.horizon, colours.paper, 0.3);
  const warm = mix(wall, colours.accent, 0.16);
  const rows = dice.whole(2, 3);
  const lights = steps(200, 1000, dice.whole(3, 5));
  const people = Array.from({ length: rows }, (_, row) => {
    const y = 480 + row * 86;
    const count = 10 - row;
    const dark = mix(colours.ink, colours.near, 0.55 - row * 0.25);
    return (
      rect(
        110 - row * 40,
        y - 8,
        980 + row * 80,
        92,
        mix(colours.middle, colours.near, 0.2 + row * 0.2),
      ) +
      steps(170 - row * 14, 1030 + row * 14, count)
        .map((x) =>
          dice.chance(0.06)
            ? ''
            : bust(dice, { x, y: y - 4, scale: 0.72 + row * 0.1 }, dark, { bare: true }),
        )
        .join('')
    );
  });
  return [
    rect(0, 0, 1200, 802, warm),
    ...steps(80, 1120, 14).map(
      (x, place) =>
        rect(x - 17, 40 + Math.abs(place - 6.5) * 16, 34, 400, mix(wall, colours.far, 0.45)) +
        polygon(
          [
            [x - 17, 300],
            [x + 17, 300],
            [x, 330],
          ],
          colours.ink,
        ),
    ),
    ...lights.map((x) => spot(easel, x, x, 470, 90)),
    ...people,
    rect(-2, 480 + rows * 86, 1204, 330, mix(colours.middle, colours.accent, 0.2)),
    standing(dice, { x: 600, y: 792, scale: 1.35 }, colours.ink, { hat: false }),
    stroke('M632 592Q676 580 704 520M568 594Q524 586 500 540', colours.ink, 17),
    line([704, 522], [742, 462], colours.paper, 4),
    rect(520, 784, 160, 20, darkOf(easel)),
  ].join('');
};

export const STAGES: readonly Composition[] = [drawnBack, bare, platform];
