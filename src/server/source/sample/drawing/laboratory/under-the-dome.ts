import type { Composition } from '../easel.ts';
import { glow } from '../glow.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, ellipse, fillPath, placed, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { arranged } from './arranged.ts';
import { bench } from './bench.ts';

/** An observatory: the telescope at the opening of its dome, a bench of instruments below. */
export const underTheDome: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const top = 660;
  const turn = dice.between(-48, -30);
  const side = dice.pick([1, -1] as const);
  const wall = mix(colours.near, colours.middle, 0.35);
  return [
    sky(
      {
        ...easel,
        light: 'night',
        colours: isDark
          ? colours
          : { ...colours, sky: colours.near, horizon: mix(colours.near, colours.middle, 0.45) },
      },
      800,
      { calm: true },
    ).art,
    `<path fill-rule="evenodd" fill="${wall}" d="M-2 -2H1202V802H-2Z${side === 1 ? 'M640 -10L1010 -10Q1090 230 1080 440L740 440Q740 200 640 -10Z' : 'M560 -10L190 -10Q110 230 120 440L460 440Q460 200 560 -10Z'}"/>`,
    gouges(
      steps(0.1, 0.9, 7).map((share) => ({
        x: side === 1 ? 60 + share * 520 : 1140 - share * 520,
        y: 300,
        length: 560,
        thickness: 5,
        angle: 90 - side * (10 + share * 12),
        bend: side * -30,
      })),
      colours.near,
    ),
    placed(
      { x: side === 1 ? 600 : 600, y: 470, scale: 1, scaleX: side },
      polygon(
        [
          [-120, 200],
          [-84, 200],
          [8, 20],
          [-8, 10],
        ],
        colours.ink,
      ),
      polygon(
        [
          [120, 200],
          [84, 200],
          [-8, 20],
          [8, 10],
        ],
        colours.ink,
      ),
      placed(
        { x: 0, y: 0, turn },
        rect(-230, -50, 540, 100, colours.paper),
        rect(310, -66, 60, 132, colours.accent),
        rect(-300, -28, 74, 56, colours.ink),
        rect(-230, 22, 540, 28, mix(colours.paper, colours.middle, 0.5)),
        rect(-30, -56, 40, 112, colours.ink),
        rect(-180, -82, 220, 22, colours.near),
      ),
      circle(0, 10, 44, colours.ink),
    ),
    arranged(easel, top, {
      from: side === 1 ? 150 : 760,
      to: side === 1 ? 440 : 1050,
      count: 2,
      scale: 0.82,
    }),
    placed(
      { x: side === 1 ? 960 : 240, y: top + 4, scale: 0.9 },
      ellipse(0, -8, 70, 12, colours.ink),
      rect(-5, -190, 10, 184, colours.ink),
      fillPath('M-62 -180L-30 -250H30L62 -180Z', colours.accent),
    ),
    isDark ? glow(side === 1 ? 960 : 240, top - 158, 18, colours) : '',
    bench(easel, top),
  ].join('');
};
