import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { houseRow, tower } from './houses.ts';
import { mix } from './mix.ts';
import { bust, standing } from './people.ts';
import { sea } from './sea.ts';
import { ellipse, fillPath, line, polygon, rect, steps, stroke } from './shapes.ts';
import { sky } from './sky.ts';

const countOf = ({ scene }: Easel) => Math.min(12, Math.max(5, scene.figures ?? 9));

/** Rows of backs, larger and darker towards us. */
function rowsOfBacks(easel: Easel, top: number, rows: number): string {
  const { colours, dice } = easel;
  return steps(0, 1, rows)
    .map((near) => {
      const scale = 0.62 + near * 1.15;
      const gap = 150 * scale * 0.86;
      const dark = mix(colours.ink, colours.middle, (1 - near) * 0.5);
      const people: string[] = [];
      for (let x = -60 + dice.between(0, gap); x < 1260; x += gap * dice.between(0.8, 1.2)) {
        people.push(
          bust(
            dice,
            {
              x,
              y: top + 70 + near * (806 - top - 70) + dice.between(-10, 10),
              scale: scale * dice.between(0.92, 1.06),
            },
            dark,
          ),
        );
      }
      const foot = top + 60 + near * (806 - top - 60);
      return rect(-2, foot, 1204, 400, dark) + people.join('');
    })
    .join('');
}

/** Banners of plain cloth: stripes and shapes say what they are for. */
function banners(easel: Easel, foot: number, count: number): string {
  const { colours, dice } = easel;
  return steps(170, 1030, count)
    .map((at) => {
      const x = at + dice.between(-50, 50);
      const [width, height] = [dice.between(110, 190), dice.between(80, 120)];
      const top = dice.between(190, 290);
      const cloth = dice.pick([
        colours.accent,
        colours.paper,
        colours.light,
        mix(colours.accent, colours.near, 0.4),
      ]);
      const other =
        cloth === colours.paper || cloth === colours.light ? colours.accent : colours.paper;
      const device = dice.pick([
        rect(x - width / 2, top + height * 0.4, width, height * 0.2, other),
        ellipse(x, top + height / 2, height * 0.26, height * 0.26, other),
        polygon(
          [
            [x - width / 2, top],
            [x + width / 2, top + height],
            [x - width / 2, top + height],
          ],
          other,
        ),
        '',
      ]);
      const lean = dice.between(-14, 14);
      return (
        line([x + lean, foot], [x, top], colours.ink, 8) +
        rect(x - width / 2, top, width, height, cloth) +
        device
      );
    })
    .join('');
}

/** On a square, before old houses. */
const onSquare: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 460);
  const base = dice.between(450, 490);
  const walls = [
    colours.far,
    colours.middle,
    mix(colours.far, colours.paper, 0.3),
    mix(colours.accent, colours.far, 0.5),
  ];
  const orator = dice.between(350, 850);
  return [
    art,
    tower(
      easel,
      { x: dice.between(150, 950), width: 90, height: 320, base },
      mix(colours.far, colours.middle, 0.6),
    ),
    houseRow(easel, {
      from: -40,
      to: 1210,
      base,
      height: dice.between(150, 210),
      width: dice.between(110, 150),
      walls,
      rows: 2,
    }),
    rect(-2, base, 1204, 400, mix(colours.middle, colours.paper, 0.2)),
    rect(orator - 90, base - 6, 180, 60, colours.accent),
    standing(dice, { x: orator, y: base - 4, scale: 0.66 }, colours.ink),
    rowsOfBacks(easel, base + 30, 3 + (countOf(easel) > 8 ? 1 : 0)),
  ].join('');
};

/** Some carry banners against the sky. */
const withBanners: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 560, { calm: true });
  return [
    art,
    fillPath(
      `M-10 560V${dice.between(430, 480)}Q300 400 620 460T1210 ${dice.between(410, 470)}V560Z`,
      colours.far,
    ),
    rect(-2, 540, 1204, 262, colours.middle),
    banners(easel, 640, dice.whole(3, 5)),
    rowsOfBacks(easel, 500, 3),
  ].join('');
};

/** By the water, or in a hall before somebody at a lectern. */
const bySea: Composition = (easel) => {
  const { colours, dice } = easel;
  if (dice.chance(0.45)) return inHall(easel);
  const horizon = dice.between(380, 430);
  const { art, sun } = sky(easel, horizon);
  const shore = 540;
  const sand = mix(colours.paper, colours.far, 0.35);
  const people = Array.from({ length: countOf(easel) * 2 }, () => dice.between(0, 1) ** 0.8)
    .toSorted((one, other) => one - other)
    .map((near) =>
      standing(
        dice,
        { x: dice.between(20, 1180), y: shore + 60 + near * 230, scale: 0.7 + near * 1.05 },
        mix(colours.ink, colours.middle, (1 - near) * 0.4),
      ),
    );
  return [
    art,
    sea(easel, horizon, { lightAt: sun.x }),
    fillPath(
      `M-10 802V${shore + 30}Q250 ${shore - 20} 560 ${shore + 16}T1210 ${shore - 10}V802Z`,
      sand,
    ),
    gouges(
      Array.from({ length: 20 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(shore + 50, 790),
        length: dice.between(60, 200),
        thickness: 4,
      })),
      mix(sand, colours.middle, 0.4),
    ),
    ...people,
  ].join('');
};

function inHall(easel: Easel): string {
  const { colours, dice } = easel;
  const wall = mix(colours.horizon, colours.far, 0.35);
  const x = dice.between(420, 780);
  return [
    rect(0, 0, 1200, 802, wall),
    ...steps(60, 1140, 6).map((at) =>
      stroke(`M${at - 66} 420V170Q${at} 60 ${at + 66} 170V420`, mix(wall, colours.near, 0.35), 9),
    ),
    ...steps(150, 1050, 4).map(
      (at, place) =>
        rect(at - 44, 90, 88, 190, place % 2 === 0 ? colours.accent : colours.paper) +
        polygon(
          [
            [at - 44, 280],
            [at, 320],
            [at + 44, 280],
          ],
          place % 2 === 0 ? colours.accent : colours.paper,
        ) +
        rect(at - 44, 150, 88, 26, place % 2 === 0 ? colours.light : colours.accent),
    ),
    rect(-2, 420, 1204, 400, mix(colours.middle, colours.near, 0.3)),
    rect(x - 240, 400, 480, 60, mix(colours.middle, colours.paper, 0.3)),
    `<g opacity=".3">${polygon(
      [
        [x - 10, -5],
        [x + 10, -5],
        [x + 170, 430],
        [x - 170, 430],
      ],
      colours.light,
    )}</g>`,
    bust(dice, { x, y: 330, scale: 0.95 }, colours.ink),
    polygon(
      [
        [x - 70, 318],
        [x + 70, 318],
        [x + 54, 410],
        [x - 54, 410],
      ],
      mix(colours.accent, colours.near, 0.45),
    ),
    rowsOfBacks(easel, 440, 4),
  ].join('');
}

export const CROWDS: readonly Composition[] = [onSquare, withBanners, bySea];
