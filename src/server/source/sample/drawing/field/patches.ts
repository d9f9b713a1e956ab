import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { fillPath, placed, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { broadTree } from '../trees.ts';
import { barn } from './barn.ts';

/** Patches of field on rolling hills, and horses before them. */
export const patches: Composition = (easel) => {
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
