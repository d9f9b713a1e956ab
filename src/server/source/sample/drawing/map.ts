import type { Dice } from './dice.ts';
import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import {
  circle,
  clipped,
  curve,
  fillPath,
  line,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  type Point,
} from './shapes.ts';

type Inks = { ground: string; water: string; shore: string; ink: string };

/** A printed chart: in the dark lights as well, since paper stays paper. */
function inksOf({ colours, light }: Easel): Inks {
  return {
    ground: mix(colours.paper, colours.light, 0.3),
    water: colours.paper,
    shore:
      light === 'night'
        ? mix(colours.horizon, colours.paper, 0.42)
        : mix(colours.paper, colours.water, 0.85),
    ink: mix(colours.near, colours.ink, 0.6),
  };
}

/** A coast from edge to edge; `across` is how far it is down the sheet. */
function coast(dice: Dice, across: number, wild: number, { tilt = 0, count = 34 } = {}): Point[] {
  let drift = 0;
  return steps(-260, 1460, count).map((x, place): Point => {
    drift = drift * 0.8 + dice.between(-wild, wild) * (place % 4 === 0 ? 0.9 : 0.45);
    return [x + dice.between(-26, 26), across + drift + (x - 600) * tilt];
  });
}

/** Land on one side of a coast, with the lines along its shore that engravers put there. */
function shoreland(points: readonly Point[], side: 1 | -1, { ground, shore, ink }: Inks): string {
  const outline = curve(points);
  const end = side === 1 ? 1300 : -500;
  const lines = [3, 2, 1].map((step) =>
    stroke(outline, mix(ink, shore, 0.55 + step * 0.1), 2.5 + step * 22),
  );
  const gaps = [3, 2, 1].map((step) =>
    stroke(outline, step === 1 ? shore : mix(shore, '#ffffff', 0.1 * step), step * 22 - 2.5),
  );
  return [
    ...lines.flatMap((ring, place) => [ring, gaps[place] ?? '']),
    fillPath(`${outline}L1500 ${end}L-300 ${end}Z`, ground),
    stroke(outline, ink, 5),
  ].join('');
}

function island(dice: Dice, x: number, y: number, size: number, inks: Inks): string {
  const points = steps(0, 330, 9).map((angle): Point => {
    const radius = size * dice.between(0.65, 1.1);
    return [
      x + Math.cos((angle * Math.PI) / 180) * radius * 1.3,
      y + Math.sin((angle * Math.PI) / 180) * radius,
    ];
  });
  const [first] = points;
  const outline = `${curve(first === undefined ? points : [...points, first])}Z`;
  return [
    stroke(outline, mix(inks.ink, inks.shore, 0.65), 42),
    stroke(outline, inks.shore, 37),
    fillPath(outline, inks.ground),
    stroke(outline, inks.ink, 4.5),
  ].join('');
}

/** Soundings: dots where a chart has its figures. */
function soundings({ dice }: Easel, inks: Inks, from: number, to: number): string {
  return gouges(
    Array.from({ length: 42 }, () => ({
      x: dice.between(60, 1140),
      y: dice.between(from, to),
      length: dice.pick([12, 12, 18]),
      thickness: 4,
      angle: dice.pick([0, 0, 90]),
    })),
    mix(inks.ink, inks.water, 0.45),
  );
}

function graticule({ dice }: Easel, inks: Inks): string {
  const lean = dice.between(-40, 40);
  const colour = mix(inks.ink, inks.water, 0.68);
  return [
    ...steps(150, 1050, 4).map((x) => line([x + lean, -10], [x - lean, 810], colour, 2.5)),
    ...steps(140, 660, 3).map((y) => stroke(`M-10 ${y}Q600 ${y + lean} 1210 ${y}`, colour, 2.5)),
  ].join('');
}

function rose({ colours }: Easel, inks: Inks, x: number, y: number, size: number): string {
  const point = (turn: number, reach: number) =>
    placed(
      { x: 0, y: 0, turn },
      polygon(
        [
          [0, -reach],
          [reach * 0.15, -reach * 0.15],
          [0, 0],
        ],
        inks.ink,
      ),
      polygon(
        [
          [0, -reach],
          [-reach * 0.15, -reach * 0.15],
          [0, 0],
        ],
        turn === 0 ? colours.accent : inks.water,
      ),
    );
  return placed(
    { x, y },
    circle(0, 0, size * 0.74, inks.ink),
    circle(0, 0, size * 0.7, inks.water),
    ...[45, 135, 225, 315].map((turn) => point(turn, size * 0.66)),
    ...[90, 180, 270, 0].map((turn) => point(turn, size)),
    circle(0, 0, size * 0.07, inks.ink),
  );
}

/** The border of a chart, black and white by turns. */
function frame(inks: Inks): string {
  const across = steps(20, 1180, 17);
  const down = steps(20, 780, 12);
  const alternate = (place: number) => (place % 2 === 0 ? inks.ink : inks.water);
  const bands = [
    ...across
      .slice(0, -1)
      .flatMap((x, place) => [
        rect(x, 20, 72.5, 14, alternate(place)),
        rect(x, 766, 72.5, 14, alternate(place + 1)),
      ]),
    ...down
      .slice(0, -1)
      .flatMap((y, place) => [
        rect(20, y, 14, 69.1, alternate(place)),
        rect(1166, y, 14, 69.1, alternate(place + 1)),
      ]),
  ];
  const edge = (inset: number, width: number) =>
    stroke(`M${inset} ${inset}H${1200 - inset}V${800 - inset}H${inset}Z`, inks.ink, width);
  return [
    stroke('M8 8H1192V792H8Z', inks.water, 28, { cap: 'butt' }),
    ...bands,
    edge(20, 3),
    edge(34, 3),
  ].join('');
}

function relief({ dice }: Easel, inks: Inks, from: number, to: number): string {
  const peaks = Array.from({ length: 9 }, () => {
    const [x, y, size] = [dice.between(80, 1120), dice.between(from, to), dice.between(18, 34)];
    return (
      stroke(`M${x - size} ${y}L${x} ${y - size * 1.3}L${x + size} ${y}`, inks.ink, 3.5) +
      gouges(
        [0.3, 0.55, 0.8].map((share) => ({
          x: x + size * share,
          y: y - size * (1 - share) * 0.7,
          length: size * 0.8,
          thickness: 3,
          angle: 66,
        })),
        inks.ink,
      )
    );
  });
  return peaks.join('');
}

const town = (x: number, y: number, inks: Inks, accent: string) =>
  circle(x, y, 15, inks.ink) + circle(x, y, 10, inks.water) + circle(x, y, 5.5, accent);

/** One coast, soundings before it and a dotted border through the water. */
const coastWithBorder: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const level = dice.between(300, 400);
  const tilt = dice.between(-0.26, 0.26);
  const points = coast(dice, level, 90, { tilt });
  const border = coast(dice, level + dice.between(210, 270), 36, { tilt: tilt * 0.6, count: 12 });
  return framed(easel, inks, [
    shoreland(points, -1, inks),
    relief(easel, inks, 90, level - 150),
    ...Array.from({ length: dice.whole(1, 3) }, () =>
      island(
        dice,
        dice.between(300, 900),
        level + dice.between(150, 330),
        dice.between(24, 52),
        inks,
      ),
    ),
    soundings(easel, inks, level + 130, 740),
    stroke(curve(border), colours.accent, 9, { dash: '2 24' }),
    ...points
      .filter((_, place) => place % 9 === 7)
      .map(([x, y]) => town(x, y - 40, inks, colours.accent)),
    rose(easel, inks, dice.pick([180, 1020]), 640, dice.between(84, 104)),
  ]);
};

/** A strait between two shores, crossed by a ferry's line. */
const straitBetween: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const tilt = dice.between(-0.22, 0.22);
  const upper = coast(dice, dice.between(190, 240), 60, { tilt });
  const lower = coast(dice, dice.between(560, 610), 60, { tilt });
  const isUpright = dice.chance(0.5);
  const from = upper[dice.whole(9, 14)] ?? [400, 200];
  const to = lower[dice.whole(19, 25)] ?? [800, 600];
  const art = [
    shoreland(upper, -1, inks),
    shoreland(lower, 1, inks),
    isUpright ? '' : relief(easel, inks, 70, 130),
    hatching(easel, inks),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      island(dice, dice.between(340, 860), dice.between(350, 460), dice.between(14, 36), inks),
    ),
    soundings(easel, inks, 320, 490),
    stroke(
      `M${from[0]} ${from[1]}Q${from[0] + 40} ${to[1] - 120} ${to[0]} ${to[1]}`,
      colours.accent,
      7,
      { dash: '26 16', cap: 'butt' },
    ),
    town(from[0], from[1], inks, colours.accent),
    town(to[0], to[1], inks, colours.accent),
  ];
  return framed(
    easel,
    inks,
    isUpright
      ? [placed({ x: 1000, y: -200, turn: 90 }, ...art), rose(easel, inks, 170, 170, 86)]
      : [...art, rose(easel, inks, to[0] > 600 ? 210 : 990, 400, 86)],
  );
};

const hatching = ({ dice }: Easel, inks: Inks) =>
  gouges(
    Array.from({ length: 26 }, (_, place) => ({
      x: -140 + place * 60,
      y: 724 + dice.between(-12, 12),
      length: 120,
      thickness: 4,
      angle: -58,
    })),
    mix(inks.ink, inks.ground, 0.5),
  );

/** Open water: dotted lines that part and meet, a ship's track, an exercise area. */
const linesAtSea: Composition = (easel) => {
  const { colours, dice } = easel;
  const inks = inksOf(easel);
  const points = coast(dice, dice.between(600, 660), 50, { tilt: dice.between(-0.12, 0.12) });
  const widest = dice.between(420, 780);
  const line1: Point[] = [
    [-20, 320],
    [widest - 310, 300],
    [widest, dice.between(150, 230)],
    [widest + 310, 290],
    [1220, 260],
  ];
  const line2: Point[] = [
    [-20, 324],
    [widest - 310, 306],
    [widest, dice.between(370, 450)],
    [widest + 310, 302],
    [1220, 268],
  ];
  const track: Point[] = steps(80, 1000, 7).map((x) => [x, 450 + dice.between(-70, 70)]);
  const [shipX, shipY] = track.at(-1) ?? [1000, 450];
  return framed(easel, inks, [
    shoreland(points, 1, inks),
    fillPath(
      `${curve(line1)}L1220 268${curve(line2.toReversed()).replace('M', 'L')}Z`,
      mix(inks.water, colours.accent, 0.2),
    ),
    soundings(easel, inks, 70, 560),
    stroke(curve(line1), inks.ink, 8, { dash: '1 21' }),
    stroke(curve(line2), colours.accent, 8, { dash: '1 21' }),
    stroke(curve(track), inks.ink, 4, { dash: '30 12', cap: 'butt' }),
    placed(
      { x: shipX + 10, y: shipY, turn: dice.between(-20, 20) },
      fillPath('M-44 -15L18 -15Q44 -6 52 0Q44 6 18 15L-44 15Z', inks.ink),
      rect(-30, -7, 26, 14, colours.accent),
    ),
    ...Array.from({ length: dice.whole(0, 2) }, () =>
      island(dice, dice.between(360, 840), dice.between(100, 140), dice.between(24, 46), inks),
    ),
    ...points
      .filter((_, place) => place % 9 === 7)
      .map(([x, y]) => town(x, y + 40, inks, colours.accent)),
    rose(easel, inks, dice.pick([190, 1010]), 150, dice.between(76, 92)),
  ]);
};

const framed = (easel: Easel, inks: Inks, art: string[]) =>
  rect(0, 0, 1200, 800, inks.shore) +
  clipped('map', 'M0 0H1200V800H0Z', graticule(easel, inks), ...art) +
  frame(inks);

export const MAPS: readonly Composition[] = [coastWithBorder, straitBetween, linesAtSea];
