import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { hills, land } from './land.ts';
import { mix } from './mix.ts';
import {
  circle,
  fillPath,
  line,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  type Point,
} from './shapes.ts';
import { sky } from './sky.ts';
import { broadTree, poplar } from './trees.ts';

const barn = ({ colours, isDark, dice }: Easel, x: number, y: number, scale: number) =>
  placed(
    { x, y, scale, scaleX: scale * dice.pick([1, -1]) },
    rect(-90, -84, 180, 86, colours.accent),
    polygon(
      [
        [-104, -80],
        [-66, -148],
        [66, -148],
        [104, -80],
      ],
      colours.ink,
    ),
    rect(-28, -56, 56, 58, colours.ink),
    line([-28, -56], [28, 2], colours.paper, 4),
    line([28, -56], [-28, 2], colours.paper, 4),
    rect(108, -58, 90, 60, colours.paper),
    polygon(
      [
        [100, -56],
        [153, -98],
        [206, -56],
      ],
      colours.near,
    ),
    rect(124, -40, 22, 22, isDark ? colours.light : colours.near),
    rect(162, -40, 22, 22, isDark ? colours.light : colours.near),
    rect(-158, -150, 44, 152, mix(colours.far, colours.paper, 0.4)),
    fillPath('M-158 -148Q-136 -190 -114 -148Z', colours.near),
  );

/** Furrows that run to a point on the horizon, a farm beside it. */
const furrows: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(380, 470);
  const { art } = sky(easel, horizon);
  const to = dice.between(260, 940);
  const ground = mix(colours.middle, colours.light, 0.2);
  const rows = steps(-2600, 3800, 33).flatMap((x, place): string[] =>
    place % 2 === 0
      ? [
          polygon(
            [
              [to - 3, horizon + 6],
              [to + 3, horizon + 6],
              [x + 100, 802],
              [x - 100, 802],
            ],
            mix(colours.middle, colours.near, 0.75),
          ),
        ]
      : [],
  );
  const clods = Array.from({ length: 26 }, () => {
    const near = dice.between(0.15, 1);
    return {
      x: dice.between(0, 1200),
      y: horizon + near * (800 - horizon),
      length: 60 * near,
      thickness: 5 * near,
    };
  });
  const farm = to > 600 ? to - dice.between(240, 420) : to + dice.between(240, 420);
  return [
    art,
    land(hills(dice, { base: horizon, height: 60, count: 7 }), colours.far, {
      bottom: horizon + 8,
    }),
    rect(-2, horizon, 1204, 410, ground),
    ...rows,
    gouges(clods, mix(colours.near, colours.ink, 0.3)),
    rect(-2, horizon - 2, 1204, 16, colours.near),
    ...steps(0, 1, dice.whole(3, 7)).map((share) =>
      poplar(farm - 200 + share * 130, horizon + 8, dice.between(110, 190), colours.near),
    ),
    barn(easel, farm, horizon + 14, dice.between(0.85, 1.15)),
  ].join('');
};

/** Flat land behind a dyke, with a mill, a canal and wheat in front. */
const polder: Composition = (easel) => {
  const { colours, dice } = easel;
  const horizon = dice.between(500, 560);
  const { art } = sky(easel, horizon);
  const mill = dice.between(280, 920);
  const canal = 1200 - mill + dice.between(-80, 80);
  const stalks = steps(-10, 1210, 42).map((x) => x + dice.between(-10, 10));
  return [
    art,
    fillPath(
      `M-10 ${horizon}L-10 ${horizon - 40}L400 ${horizon - 44}L1210 ${horizon - 30}L1210 ${horizon}Z`,
      colours.far,
    ),
    rect(-2, horizon - 2, 1204, 310, colours.middle),
    gouges(
      Array.from({ length: 16 }, (_, place) => ({
        x: dice.between(0, 1200),
        y: horizon + 20 + place * 12,
        length: 420,
        thickness: 5,
      })),
      mix(colours.middle, colours.light, 0.35),
    ),
    polygon(
      [
        [-10, horizon + 96],
        [1210, horizon + 58],
        [1210, horizon + 84],
        [-10, horizon + 142],
      ],
      mix(colours.water, colours.light, 0.4),
    ),
    polygon(
      [
        [-10, horizon + 90],
        [1210, horizon + 54],
        [1210, horizon + 60],
        [-10, horizon + 98],
      ],
      colours.near,
    ),
    gouges(
      steps(80, 1120, 9).map((x) => ({
        x,
        y: horizon + 118 - x * 0.038,
        length: 90,
        thickness: 3,
        angle: -2,
      })),
      colours.paper,
    ),
    windmill(easel, mill, horizon + 56, dice.between(0.95, 1.25)),
    ...steps(0, 1, dice.whole(2, 4)).map((share) =>
      broadTree(
        dice,
        { x: canal - 60 + share * 300, y: horizon + 16, height: dice.between(90, 140) },
        colours.near,
        colours.middle,
      ),
    ),
    fillPath('M-10 802L-10 748Q300 726 600 744T1210 736L1210 802Z', colours.near),
    ...stalks.map((x) => wheat(x, 802, dice.between(90, 170), dice.between(-16, 16), colours)),
  ].join('');
};

function windmill({ colours, dice }: Easel, x: number, y: number, scale: number): string {
  const turn = dice.between(8, 82);
  const sails = [0, 90, 180, 270].map((quarter) =>
    placed(
      { x: 0, y: -262, turn: quarter + turn },
      rect(-4, -196, 8, 196, colours.ink),
      rect(4, -192, 40, 150, mix(colours.paper, colours.light, 0.3)),
      stroke(
        'M4 -192L44 -192M4 -154L44 -154M4 -116L44 -116M4 -78L44 -78M24 -192L24 -42',
        colours.ink,
        3,
      ),
    ),
  );
  return placed(
    { x, y, scale },
    polygon(
      [
        [-76, 0],
        [76, 0],
        [42, -240],
        [-42, -240],
      ],
      colours.near,
    ),
    polygon(
      [
        [30, 0],
        [76, 0],
        [42, -240],
        [18, -240],
      ],
      colours.ink,
    ),
    fillPath('M-50 -238Q0 -320 50 -238Z', colours.accent),
    rect(-16, -52, 32, 52, colours.ink),
    rect(-14, -150, 24, 28, colours.light),
    rect(-92, -112, 184, 9, colours.ink),
    ...sails,
    circle(0, -262, 12, colours.ink),
  );
}

function wheat(
  x: number,
  y: number,
  height: number,
  lean: number,
  colours: { light: string; accent: string; near: string },
): string {
  const top: Point = [x + lean, y - height];
  const grains = [0, 1, 2, 3, 4].flatMap((row) =>
    [-1, 1].map((side) => ({
      x: top[0] + side * 6 - (lean * row) / 14,
      y: top[1] + 4 + row * 11,
      length: 22,
      thickness: 7,
      angle: side === 1 ? -58 : -122,
    })),
  );
  return (
    stroke(
      `M${x.toFixed(0)} ${y}Q${x.toFixed(0)} ${(y - height / 2).toFixed(0)} ${top[0].toFixed(0)} ${top[1].toFixed(0)}`,
      mix(colours.light, colours.near, 0.35),
      3,
    ) + gouges(grains, mix(colours.light, colours.accent, 0.25))
  );
}

/** Patches of field on rolling hills, and horses before them. */
const patches: Composition = (easel) => {
  const { colours, dice } = easel;
  const { art } = sky(easel, 420);
  const tones = [
    colours.far,
    mix(colours.middle, colours.light, 0.4),
    colours.middle,
    mix(colours.middle, colours.light, 0.2),
    mix(colours.middle, colours.near, 0.5),
  ];
  const slopes = tones.map((tone, place) => {
    const points = hills(dice, { base: 420 + place * 74, height: 110 - place * 10, count: 5 });
    const lean = dice.between(-34, 34);
    const rows = Array.from({ length: 13 }, () => ({
      x: dice.between(0, 1200),
      y: 440 + place * 76,
      length: dice.between(120, 260),
      thickness: 4,
      angle: lean,
    }));
    return land(points, tone) + (place === 0 ? '' : gouges(rows, tones[(place + 2) % 5] ?? tone));
  });
  const ground = hills(dice, { base: 740, height: 24, count: 4 });
  const herd = steps(0, 1, dice.whole(2, 4)).map((share) =>
    horse(
      easel,
      190 + share * 800 + dice.between(-50, 50),
      742 + dice.between(-8, 14),
      dice.between(0.75, 1),
    ),
  );
  const farm = dice.between(200, 1000);
  return [
    art,
    ...slopes.slice(0, 3),
    barn(easel, farm, 520, 0.72),
    broadTree(dice, { x: farm + 230, y: 530, height: 130 }, colours.near, colours.middle),
    ...slopes.slice(3),
    land(ground, colours.near),
    ...herd,
  ].join('');
};

function horse({ colours, dice }: Easel, x: number, y: number, scale: number): string {
  const isGrazing = dice.chance(0.4);
  const coat = dice.chance(0.3) ? mix(colours.paper, colours.far, 0.4) : colours.ink;
  const neck = isGrazing
    ? 'M62 -128Q104 -112 124 -58L150 -22Q152 -8 138 -6Q124 -8 116 -24L96 -52Q84 -80 52 -84Z'
    : 'M44 -126Q84 -150 110 -186L112 -202L122 -190Q136 -184 144 -168L168 -138Q170 -124 156 -124L128 -140Q108 -112 84 -84Z';
  const mane = isGrazing
    ? 'M66 -130Q112 -108 130 -60L118 -66Q98 -104 60 -120Z'
    : 'M40 -128Q78 -152 104 -194L112 -180Q84 -136 52 -116Z';
  return placed(
    { x, y, scale, scaleX: scale * dice.pick([1, -1]) },
    fillPath(
      'M-88 -120Q-80 -138 -50 -134Q0 -124 52 -132Q90 -122 86 -88Q80 -70 74 -62L76 -32L72 0L58 0L58 -34L50 -62Q0 -54 -36 -64L-50 -40L-46 0L-60 0L-66 -38L-72 -66Q-94 -90 -88 -120Z',
      coat,
    ),
    fillPath(
      'M-74 -80L-84 -38L-76 0L-90 0L-98 -40L-88 -84ZM56 -70L44 -34L46 0L32 0L30 -36L38 -70Z',
      coat,
    ),
    fillPath('M-86 -124Q-118 -112 -112 -40Q-102 -76 -84 -96Z', coat),
    fillPath(neck, coat),
    fillPath(mane, mix(coat, colours.accent, 0.4)),
  );
}

export const FIELDS: readonly Composition[] = [furrows, polder, patches];
