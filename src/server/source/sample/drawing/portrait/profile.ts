import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, fillPath, placed, polygon, stroke } from '../shapes.ts';
import { portraitGround } from './portrait-ground.ts';

/** Seen from the side: forehead, nose and chin tell people apart. */
export const profile: Composition = (easel) => {
  const { colours, dice } = easel;
  const heading = dice.pick([1, -1] as const);
  const x = 600 - heading * dice.between(0, 110);
  const coat = dice.pick([colours.accent, colours.middle, mix(colours.near, colours.middle, 0.4)]);
  const hair = mix(colours.near, colours.middle, dice.between(0, 0.6));
  return [
    portraitGround(easel, x),
    placed(
      { x, y: 650, scale: 1.3, scaleX: 1.3 * heading },
      behindHead(easel, hair),
      fillPath(faceOutline(easel), colours.ink),
      ...headwear(easel, hair),
      fillPath(
        'M-350 180Q-335 50 -190 2Q-120 -16 -98 -52Q-20 6 52 -34Q66 4 120 24Q232 64 250 180Z',
        coat,
      ),
      collar(easel),
      gouges(
        [
          { x: -214, y: 120, length: 150, thickness: 8, angle: 112, bend: 14 },
          { x: 160, y: 128, length: 120, thickness: 8, angle: 66, bend: -12 },
        ],
        mix(coat, colours.ink, 0.6),
      ),
    ),
  ].join('');
};

/** From the nape over the crown, down the forehead, nose, lips and chin, and back along the jaw. */
function faceOutline({ dice }: Easel): string {
  const nose = dice.between(24, 46);
  const bridge = dice.between(-6, 10);
  const lip = dice.between(0, 8);
  const chin = dice.between(-6, 16);
  const crown = dice.between(-8, 14);
  return `M-112 -60Q-104 -120 -124 -180Q-150 -320 -26 ${-368 - crown}Q80 ${-374 - crown} 106 -282Q112 -262 ${106 + bridge} -242Q${102 + bridge} -226 ${112 + bridge} -210L${112 + nose} -160Q${116 + nose} -146 ${100 + nose * 0.4} -142L106 -128Q${122 + lip} -120 ${112 + lip} -108L106 -103Q${118 + lip} -98 ${112 + lip} -84Q104 -76 ${104 + chin * 0.5} -66Q${118 + chin} -44 ${96 + chin} -26Q70 -12 40 -22L48 40L-120 60Z`;
}

/** What hangs or is bound behind the neck. */
function behindHead({ dice }: Easel, hair: string): string {
  return dice.pick([
    '',
    '',
    fillPath('M-130 -210Q-210 -60 -160 40Q-90 60 -60 10L-70 -150Z', hair),
    circle(-150, -214, 54, hair),
    fillPath('M-120 -210Q-190 -180 -196 -60Q-190 10 -160 60Q-150 -40 -96 -120Z', hair),
  ]);
}

function headwear(easel: Easel, hair: string): string[] {
  const { colours, dice } = easel;
  const locks = [
    'M-124 -130Q-178 -340 -30 -392Q88 -398 108 -286Q60 -318 6 -292Q-14 -244 -36 -226Q-62 -204 -66 -160Q-86 -124 -124 -130Z',
    'M-118 -110Q-182 -352 -30 -398Q94 -402 114 -276Q40 -330 -14 -268Q-22 -196 -58 -172Q-76 -110 -118 -110Z',
    'M-122 -150Q-146 -262 -90 -292Q-70 -236 -62 -172Q-92 -140 -122 -150Z',
    'M-128 -170Q-166 -330 -70 -374Q30 -418 118 -330Q122 -300 104 -274Q60 -322 -6 -300Q-38 -262 -44 -222Q-66 -176 -128 -170Z',
  ];
  const lock = fillPath(dice.pick(locks), hair);
  const curls =
    [-112, -84, -40, 14, 62, 96]
      .map((x, place) => circle(x, [-220, -298, -346, -364, -346, -304][place] ?? -340, 48, hair))
      .join('') + circle(-118, -150, 44, hair);
  const band = dice.pick([colours.accent, colours.paper]);
  const brimmed =
    fillPath(
      'M-176 -262Q-20 -308 176 -262L174 -246Q-20 -288 -174 -246ZM-126 -276Q-124 -424 -24 -428Q92 -428 108 -284Q-20 -306 -126 -276Z',
      hair,
    ) + fillPath('M-126 -296Q-20 -328 108 -300L108 -282Q-20 -306 -126 -276Z', band);
  const cap = fillPath(
    'M-146 -250Q-166 -398 -10 -408Q116 -404 120 -282Q-10 -300 -146 -250ZM92 -300Q176 -292 190 -258Q130 -272 90 -274Z',
    hair,
  );
  const scarf = fillPath(
    'M-150 -90Q-190 -360 -20 -400Q110 -404 118 -270Q90 -330 20 -318Q-50 -280 -36 -150Q-10 -60 40 -20L-60 40Q-150 10 -150 -90Z',
    band === colours.paper ? colours.light : band,
  );
  const worn = dice.pick([lock, lock, lock, curls, brimmed, cap, scarf]);
  return [
    worn,
    dice.chance(0.3)
      ? stroke('M62 -216a27 25 0 1 0 54 0a27 25 0 1 0 -54 0M62 -220L-52 -236', colours.light, 7)
      : '',
    dice.chance(0.22)
      ? fillPath('M-4 -60Q40 -96 104 -96L112 -84Q122 -30 92 22Q30 30 -4 -60Z', hair)
      : '',
  ];
}

function collar({ colours, dice }: Easel): string {
  return dice.pick([
    polygon(
      [
        [-104, -58],
        [-60, -62],
        [30, 30],
        [20, 104],
      ],
      colours.paper,
    ) +
      polygon(
        [
          [52, -40],
          [64, 16],
          [20, 104],
          [14, 20],
        ],
        colours.paper,
      ),
    fillPath('M-112 -74Q-20 -18 56 -56L66 -2Q-30 48 -126 -12Z', colours.light),
    fillPath('M-106 -62Q-20 -10 54 -44L60 -14Q-30 34 -116 -22Z', colours.paper),
    fillPath(
      'M-112 -74Q-20 -18 56 -56L72 6Q-30 58 -130 -6ZM20 20L70 4L96 168L40 176Z',
      mix(colours.accent, colours.light, 0.35),
    ),
  ]);
}
