import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { ellipse, fillPath, placed, stroke } from '../shapes.ts';
import { collar } from './front-collar.ts';
import { haircut } from './haircut.ts';
import { portraitGround } from './portrait-ground.ts';

/** Seen from the front, half of the face in the light. */
export const frontal: Composition = (easel) => {
  const { colours, dice } = easel;
  const x = 600 + dice.between(-130, 130);
  const wide = dice.between(98, 122);
  const side = dice.pick([1, -1] as const);
  const coat = dice.pick([
    colours.near,
    colours.accent,
    colours.middle,
    mix(colours.near, colours.middle, 0.5),
  ]);
  const hair = mix(colours.near, colours.middle, dice.between(0, 0.7));
  const head = haircut(easel, wide, hair);
  return [
    portraitGround(easel, x),
    placed(
      { x, y: 656, scale: 1.25 },
      head.behind,
      fillPath(
        'M-350 170Q-340 20 -180 -10Q-80 -30 -70 -70L70 -70Q80 -30 180 -10Q340 20 350 170Z',
        coat,
      ),
      fillPath('M-60 -120L60 -120L64 -50Q0 20 -64 -50Z', colours.ink),
      face(easel, wide, side),
      head.front,
      collar(easel, coat),
      gouges(
        [-1, 1].map((arm) => ({
          x: arm * 186,
          y: 120,
          length: 120,
          thickness: 7,
          angle: 90 + arm * 8,
          bend: arm * -8,
        })),
        mix(coat, colours.ink, 0.6),
      ),
    ),
  ].join('');
};

function face({ colours, dice }: Easel, wide: number, side: 1 | -1): string {
  const lit = mix(colours.light, colours.accent, 0.2);
  const shade = mix(colours.ink, lit, 0.34);
  const jaw = dice.between(0.62, 0.92);
  const half = `M0 -346Q${side * wide} -346 ${side * wide} -210Q${side * wide * jaw} -72 0 -48`;
  const whole = `M0 -352Q${wide + 6} -352 ${wide + 6} -210Q${wide * jaw + 10} -66 0 -42Q${-wide * jaw - 10} -66 ${-wide - 6} -210Q${-wide - 6} -352 0 -352Z`;
  const nose = dice.between(20, 34);
  const mouth = dice.between(-6, 6);
  return [
    fillPath(whole, colours.ink),
    fillPath(
      `${half}Q${side * 14} -70 ${side * 4} -98Q${side * 12} -116 ${side * 5} -132L${side * nose} -148L${side * 3} -226Q${side * 10} -290 0 -346Z`,
      lit,
    ),
    ellipse(side * 46, -216, 15, 7, colours.ink),
    fillPath(
      `M${side * 18} -250Q${side * 50} -270 ${side * 82} -246L${side * 80} -236Q${side * 50} -254 ${side * 18} -241Z`,
      colours.ink,
    ),
    gouges([{ x: side * 26, y: -108, length: 54, thickness: 7, bend: mouth }], colours.ink),
    gouges(
      [
        { x: side * -46, y: -216, length: 36, thickness: 8, bend: 2 },
        { x: side * -22, y: -108, length: 46, thickness: 5, bend: mouth },
      ],
      shade,
    ),
    dice.chance(0.35)
      ? stroke(
          'M-82 -214a34 30 0 1 0 68 0a34 30 0 1 0 -68 0M14 -214a34 30 0 1 0 68 0a34 30 0 1 0 -68 0M-14 -216Q0 -228 14 -216',
          mix(colours.middle, colours.paper, 0.4),
          7,
        )
      : '',
    dice.chance(0.22)
      ? fillPath(
          `M${-wide + 6} -190Q${-wide * 0.8} -20 0 -14Q${wide * 0.8} -20 ${wide - 6} -190Q${wide * 0.6} -128 30 -126L-30 -126Q${-wide * 0.6} -128 ${-wide + 6} -190ZM-30 -112Q0 -104 30 -112Q0 -88 -30 -112Z`,
          mix(colours.near, colours.ink, 0.4),
        )
      : '',
  ].join('');
}
