import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { heightAt, land, peaks, slopeMarks } from '../land.ts';
import { mix } from '../mix.ts';
import { fillPath, type Point, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { forest } from './forest.ts';
import { snowCaps } from './snow-caps.ts';

/** A valley between two slopes, with a dam or a village in it. */
export const valley: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 470);
  const back = peaks(dice, { base: 470, height: 220, count: 3 });
  const gap = dice.between(520, 680);
  const left: Point[] = [
    [-20, dice.between(150, 230)],
    [gap * 0.35, 320],
    [gap * 0.66, 430],
    [gap - 40, 600],
  ];
  const right: Point[] = [
    [gap + 40, 600],
    [gap + 180, 440],
    [gap + 330, 360],
    [1220, dice.between(140, 240)],
  ];
  return [
    art,
    land(back, colours.far, { sharp: true }),
    slopeMarks(dice, back, mix(colours.far, colours.middle, 0.5)),
    snowCaps(easel, back),
    rect(-5, 540, 1210, 262, mix(colours.far, colours.middle, 0.5)),
    land(left, colours.middle),
    land(right, mix(colours.middle, colours.near, 0.45)),
    gouges(sideMarks(easel, left, 1), mix(colours.middle, colours.near, 0.6)),
    gouges(sideMarks(easel, right, -1), colours.near),
    dice.chance(0.5) ? dam(easel, gap) : village(easel, gap),
  ].join('');
};

const sideMarks = ({ dice }: Easel, points: readonly Point[], side: number) =>
  Array.from({ length: 22 }, () => {
    const x = dice.between((points[0]?.[0] ?? 0) + 30, (points.at(-1)?.[0] ?? 0) - 30);
    return {
      x,
      y: heightAt(points, x) + dice.between(40, 230),
      length: dice.between(60, 170),
      thickness: 5,
      angle: side * dice.between(28, 48),
    };
  });

function dam({ colours }: Easel, x: number): string {
  const wall = mix(colours.paper, colours.far, 0.35);
  return [
    fillPath(
      `M${x - 250} 470Q${x} 512 ${x + 260} 470L${x + 200} 706Q${x} 744 ${x - 190} 706Z`,
      wall,
    ),
    gouges(
      steps(-150, 150, 6).map((offset) => ({
        x: x + offset * 0.92,
        y: 604,
        length: 180,
        thickness: 4,
        angle: 90 + offset / 26,
      })),
      colours.middle,
    ),
    stroke(`M${x - 254} 466Q${x} 510 ${x + 264} 466`, colours.ink, 12, { cap: 'butt' }),
    ...[-60, 40].map((offset) =>
      fillPath(
        `M${x + offset} 590Q${x + offset + 10} 700 ${x + offset - 34} 760L${x + offset + 60} 760Q${x + offset + 26} 690 ${x + offset + 22} 590Z`,
        mix(colours.water, '#ffffff', 0.75),
      ),
    ),
    fillPath(`M-10 760Q300 720 600 748T1210 740L1210 802L-10 802Z`, colours.water),
    fillPath(`M-10 802L-10 690Q180 700 330 802Z`, colours.ink),
    fillPath(`M1210 802L1210 680Q1010 690 860 802Z`, colours.ink),
  ].join('');
}

function village(easel: Easel, x: number): string {
  const { colours, dice, isDark } = easel;
  const houses = Array.from({ length: dice.whole(5, 8) }, (_, place) => {
    const left = x - 230 + place * dice.between(56, 70);
    const base = 655 + dice.between(-16, 26);
    const roof = dice.chance(0.6) ? colours.accent : colours.near;
    return (
      rect(left, base - 44, 58, 44, colours.paper) +
      polygon(
        [
          [left - 7, base - 42],
          [left + 29, base - 80],
          [left + 65, base - 42],
        ],
        roof,
      ) +
      rect(left + 20, base - 32, 15, 17, isDark ? colours.light : colours.near)
    );
  });
  return [
    rect(x - 8, 500, 34, 150, colours.paper),
    polygon(
      [
        [x - 14, 502],
        [x + 9, 420],
        [x + 32, 502],
      ],
      colours.near,
    ),
    ...houses,
    fillPath(`M-10 720Q300 660 620 700T1210 690L1210 802L-10 802Z`, colours.near),
    forest(
      easel,
      [
        [-10, 720],
        [600, 700],
        [1210, 700],
      ],
      10,
    ),
  ].join('');
}
