import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { houseRow, tower } from './houses.ts';
import { mix } from './mix.ts';
import { standing } from './people.ts';
import { circle, line, placed, polygon, rect, steps, stroke } from './shapes.ts';
import { glow, sky } from './sky.ts';

const wallsOf = ({ colours }: Easel) => [
  colours.middle,
  mix(colours.middle, colours.near, 0.5),
  mix(colours.accent, colours.middle, 0.25),
  mix(colours.paper, colours.far, 0.25),
  mix(colours.far, colours.middle, 0.4),
];

/** A tram heading right, its wheels on the line y = 0. */
const tram = ({ colours, isDark }: Easel) =>
  [
    rect(-230, -148, 460, 132, colours.accent),
    rect(-230, -60, 460, 12, colours.paper),
    rect(-240, -162, 480, 18, colours.ink),
    ...steps(-196, 118, 6).map((x) =>
      rect(x - 24, -136, 48, 58, isDark ? colours.light : mix(colours.sky, colours.paper, 0.5)),
    ),
    rect(164, -140, 52, 110, isDark ? colours.light : mix(colours.sky, colours.paper, 0.5)),
    stroke('M-40 -162L-70 -206L20 -250', colours.ink, 6),
    ...[-150, 150].map(
      (x) =>
        rect(x - 62, -20, 124, 12, colours.ink) +
        circle(x - 34, -6, 14, colours.ink) +
        circle(x + 34, -6, 14, colours.ink),
    ),
    circle(222, -34, 9, colours.light),
  ].join('');

/** A row of gabled houses from across the street, a tram before them. */
const rowAcross: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 560);
  const base = dice.between(610, 650);
  const heading = dice.pick([1, -1] as const);
  const width = dice.between(130, 190);
  return [
    art,
    dice.chance(0.6)
      ? tower(easel, { x: dice.between(150, 950), width: 90, height: 400, base }, colours.far)
      : '',
    houseRow(easel, {
      from: -dice.between(10, 120),
      to: 1210,
      base,
      height: dice.between(250, 330),
      width,
      walls: wallsOf(easel),
    }),
    rect(-2, base, 1204, 18, mix(colours.near, colours.paper, 0.4)),
    rect(-2, base + 16, 1204, 200, mix(colours.near, colours.middle, 0.35)),
    gouges(cobbles(easel, base + 30), colours.near),
    ...[base + 86, base + 118].map((y) => rect(-2, y, 1204, 5, colours.ink)),
    line([0, base - 150], [1200, base - 156], colours.ink, 3),
    dice.chance(0.75)
      ? placed(
          { x: dice.between(280, 920), y: base + 92, scale: 1.02, scaleX: 1.02 * heading },
          tram(easel),
        )
      : lampPosts(easel, base + 30),
    ...Array.from({ length: dice.whole(1, 4) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: base + dice.between(138, 160), scale: 0.72 },
        colours.ink,
      ),
    ),
  ].join('');
};

const cobbles = ({ dice }: Easel, top: number) =>
  Array.from({ length: 44 }, () => {
    const near = dice.between(0, 1);
    return {
      x: dice.between(0, 1200),
      y: top + near * (790 - top),
      length: 26 + near * 50,
      thickness: 2 + near * 3,
      bend: 3,
    };
  });

function lampPosts(easel: Easel, base: number): string {
  const { colours, dice, isDark } = easel;
  return steps(160, 1040, dice.whole(2, 4))
    .map(
      (x) =>
        rect(x - 4, base - 210, 8, 216, colours.ink) +
        polygon(
          [
            [x - 20, base - 214],
            [x + 20, base - 214],
            [x + 14, base - 256],
            [x - 14, base - 256],
          ],
          isDark ? colours.light : colours.ink,
        ) +
        (isDark ? glow(x, base - 236, 16, colours) : ''),
    )
    .join('');
}

/** Down a street between two rows of houses, towards a tower. */
const downTheStreet: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(470, 530);
  const { art } = sky(easel, horizon, { calm: true });
  const to = dice.between(480, 720);
  const walls = wallsOf(easel);
  const side = (edge: number) => {
    const shares = [0, 0.3, 0.5, 0.64, 0.74, 0.82];
    const at = (share: number) => edge + (to - edge) * share;
    return shares
      .map((share, place) => {
        const next = shares[place + 1] ?? 0.9;
        const height = (value: number, level: number) => horizon - level * (1 - value);
        const roof = dice.between(520, 680);
        const wall = mix(
          walls[(place + dice.whole(0, 1) * 2) % walls.length] ?? colours.middle,
          colours.horizon,
          share * 0.55,
        );
        const foot = (value: number) => horizon + 300 * (1 - value);
        const eaves = roof * 0.78;
        const middle = (share + next) / 2;
        const facade = polygon(
          [
            [at(share), foot(share)],
            [at(share), height(share, eaves)],
            [at(middle), height(middle, roof)],
            [at(next), height(next, eaves)],
            [at(next), foot(next)],
          ],
          wall,
        );
        const panes = [0.62, 0.34, 0.06].flatMap((level) =>
          [0.22, 0.6].map((across) => {
            const from = share + (next - share) * across;
            const until = from + (next - share) * 0.2;
            const lit = dice.chance(isDark ? 0.5 : 0.06)
              ? colours.light
              : mix(wall, colours.ink, 0.6);
            return polygon(
              [
                [at(from), height(from, eaves * level + 80)],
                [at(until), height(until, eaves * level + 80)],
                [at(until), height(until, eaves * level - 10)],
                [at(from), height(from, eaves * level - 10)],
              ],
              lit,
            );
          }),
        );
        return facade + panes.join('');
      })
      .toReversed()
      .join('');
  };
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
    side(-260),
    side(1460),
    ...[-70, 50].map((x) =>
      polygon(
        [
          [to + x / 8, horizon + 40],
          [to + x / 8 + 3, horizon + 40],
          [600 + x * 5, 802],
          [580 + x * 5, 802],
        ],
        colours.ink,
      ),
    ),
    gouges(cobbles(easel, horizon + 120), colours.near),
    ...steps(0.1, 0.8, dice.whole(2, 4)).map((share) =>
      standing(
        dice,
        {
          x: to + dice.between(-260, 260) * (1 - share),
          y: horizon + 60 + 180 * (1 - share),
          scale: 1.2 - share,
        },
        colours.ink,
      ),
    ),
  ].join('');
};

/** Market stalls under awnings before old houses. */
const market: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 470);
  const base = dice.between(540, 580);
  const stalls = steps(150, 1050, dice.whole(3, 4)).map((x) =>
    stall(easel, x + dice.between(-30, 30), base + 150),
  );
  return [
    art,
    tower(easel, { x: dice.between(200, 900), width: 84, height: 380, base }, colours.far),
    houseRow(easel, {
      from: -40,
      to: 1210,
      base,
      height: dice.between(210, 270),
      width: dice.between(120, 150),
      walls: wallsOf(easel),
      rows: 2,
    }),
    rect(-2, base - 2, 1204, 270, mix(colours.near, colours.paper, 0.42)),
    gouges(cobbles(easel, base + 20), colours.near),
    ...Array.from({ length: dice.whole(2, 4) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: base + 96, scale: 0.72 },
        mix(colours.near, colours.ink, 0.5),
      ),
    ),
    ...stalls,
    ...Array.from({ length: dice.whole(2, 5) }, () =>
      standing(
        dice,
        { x: dice.between(60, 1140), y: dice.between(770, 810), scale: dice.between(1.05, 1.25) },
        colours.ink,
      ),
    ),
  ].join('');
};

function stall({ colours, dice }: Easel, x: number, y: number): string {
  const stripes = steps(-118, 88, 7).map((left, place) =>
    polygon(
      [
        [left * 0.86, -196],
        [left * 0.86 + 27, -196],
        [left + 32, -140],
        [left, -140],
      ],
      place % 2 === 0 ? colours.accent : colours.paper,
    ),
  );
  const goods = steps(-92, 92, 8).map((left) =>
    circle(
      left,
      -70 + dice.between(-4, 4),
      dice.between(12, 17),
      dice.pick([colours.light, colours.accent, colours.far]),
    ),
  );
  return placed(
    { x, y },
    rect(-112, -196, 7, 200, colours.ink),
    rect(105, -196, 7, 200, colours.ink),
    ...stripes,
    ...goods,
    rect(-116, -64, 232, 62, colours.ink),
    rect(-116, -64, 232, 9, colours.paper),
  );
}

export const STREETS: readonly Composition[] = [rowAcross, downTheStreet, market];
