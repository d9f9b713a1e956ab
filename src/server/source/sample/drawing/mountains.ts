import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { heightAt, hills, land, peaks, slopeMarks } from './land.ts';
import { mix } from './mix.ts';
import { curve, fillPath, polygon, rect, steps, stroke, type Point } from './shapes.ts';
import { sky } from './sky.ts';
import { conifer } from './trees.ts';

/** Ridges one behind the other, a river on the valley's floor. */
const ridgeBehindRidge: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 520);
  const count = dice.whole(3, 5);
  const tones = [
    mix(colours.far, colours.horizon, 0.45),
    colours.far,
    mix(colours.far, colours.middle, 0.6),
    colours.middle,
    mix(colours.middle, colours.near, 0.6),
  ];
  const ridges = steps(0, 1, count).map((near, place) => {
    const points = peaks(dice, {
      base: 420 + near * 260,
      height: 250 - near * 110,
      count: dice.whole(3, 5),
    });
    const tone = tones[Math.round(near * 4)] ?? colours.middle;
    return (
      land(points, tone, { sharp: true }) +
      slopeMarks(dice, points, tones[Math.min(4, Math.round(near * 4) + 1)] ?? tone) +
      (place === 0 ? snowCaps(easel, points) : '')
    );
  });
  const ground = hills(dice, { base: 720, height: 50 });
  return [
    art,
    ...ridges,
    river(easel),
    land(ground, colours.near),
    forest(easel, ground, dice.whole(9, 16)),
  ].join('');
};

function snowCaps({ colours, dice }: Easel, points: readonly Point[]): string {
  return points
    .map(([x, y], place) => {
      const [leftX, leftY] = points[place - 1] ?? [x, y];
      const [rightX, rightY] = points[place + 1] ?? [x, y];
      if (leftY <= y || rightY <= y) return '';
      const share = dice.between(0.24, 0.36);
      const left: Point = [x + (leftX - x) * share, y + (leftY - y) * share];
      const right: Point = [x + (rightX - x) * share, y + (rightY - y) * share];
      const middle: Point = [x + dice.between(-8, 8), y + (rightY - y) * share * 0.6];
      return polygon(
        [
          [x, y],
          right,
          [(right[0] + middle[0]) / 2, right[1] + 12],
          middle,
          [(left[0] + middle[0]) / 2, left[1] + 8],
          left,
        ],
        mix(colours.paper, '#ffffff', 0.5),
      );
    })
    .join('');
}

function river({ colours, dice }: Easel): string {
  const x = dice.between(420, 780);
  const bend = dice.pick([-1, 1]) * dice.between(90, 170);
  return fillPath(
    `M${x} 560Q${x + bend} 610 ${x + bend * 0.2} 650T${x - bend} 802L${x - bend + 330} 802Q${x + bend * 0.9 + 120} 700 ${x + bend * 0.8 + 60} 650T${x + 14} 560Z`,
    mix(colours.water, colours.light, 0.35),
  );
}

function forest({ colours, dice }: Easel, ground: readonly Point[], count: number): string {
  return Array.from({ length: count }, () => {
    const x = dice.between(-10, 1210);
    return conifer(x, heightAt(ground, x) + 20, dice.between(70, 190), colours.ink);
  }).join('');
}

/** A valley between two slopes, with a dam or a village in it. */
const valley: Composition = (easel) => {
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

/** Terraces of vines that go up to the hills, a road winding between them. */
const terraces: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const { art } = sky(easel, 430);
  const back = peaks(dice, { base: 430, height: 240, count: dice.whole(2, 4) });
  const tones = [
    mix(colours.middle, colours.light, 0.3),
    colours.middle,
    mix(colours.middle, colours.near, 0.35),
    mix(colours.middle, colours.near, 0.7),
    colours.near,
  ];
  const tilt = dice.pick([-1, 1]) * dice.between(40, 110);
  const banks = tones.map((tone, place) => {
    const y = 380 + place * 86;
    const edge: Point[] = steps(-60, 1260, 6).map((x) => [
      x,
      y + ((x - 600) / 600) * tilt + dice.between(-16, 16),
    ]);
    const vines = steps(-20, 1220, 30 - place * 3).map((x) => ({
      x,
      y: heightAt(edge, x) + 34 + place * 7,
      length: 36 + place * 13,
      thickness: 6 + place * 2,
      angle: 90 + tilt / 9,
    }));
    return (
      land(edge, tone) +
      gouges(
        vines,
        tones[Math.max(0, place - 1)] === tone
          ? colours.far
          : mix(tone, place < 2 ? colours.near : colours.light, 0.35),
      ) +
      stroke(curve(edge), colours.paper, 3 + place)
    );
  });
  return [
    art,
    land(back, colours.far, { sharp: true }),
    slopeMarks(dice, back, mix(colours.far, colours.middle, 0.6)),
    ...banks,
    winery(easel, dice.between(220, 980), 470),
    isDark ? lamps(easel) : '',
  ].join('');
};

function winery({ colours, isDark }: Easel, x: number, y: number): string {
  return [
    rect(x - 80, y - 70, 160, 76, colours.paper),
    polygon(
      [
        [x - 94, y - 66],
        [x - 60, y - 118],
        [x + 60, y - 118],
        [x + 94, y - 66],
      ],
      colours.accent,
    ),
    rect(x + 66, y - 130, 44, 136, colours.paper),
    polygon(
      [
        [x + 58, y - 126],
        [x + 88, y - 172],
        [x + 118, y - 126],
      ],
      colours.accent,
    ),
    ...[-56, -14, 28].map((offset) =>
      rect(x + offset, y - 46, 22, 26, isDark ? colours.light : colours.near),
    ),
  ].join('');
}

function lamps({ colours, dice }: Easel): string {
  return gouges(
    Array.from({ length: 16 }, () => ({
      x: dice.between(60, 1140),
      y: dice.between(500, 760),
      length: 16,
      thickness: 11,
    })),
    colours.light,
  );
}

export const MOUNTAINS: readonly Composition[] = [ridgeBehindRidge, valley, terraces];
