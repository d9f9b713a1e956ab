import type { Composition } from '../easel.ts';
import { fillPath, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { arranged } from './arranged.ts';
import { bench, wallOf } from './bench.ts';

/** A bench before a window. */
export const beforeWindow: Composition = (easel) => {
  const { colours, dice } = easel;
  const top = dice.between(580, 620);
  const wall = wallOf(easel);
  const panes = dice.whole(2, 4);
  return [
    sky(easel, 470, { calm: true }).art,
    fillPath(`M140 470V400Q400 ${dice.between(330, 400)} 640 410T1060 380V480H140Z`, colours.far),
    `<path fill-rule="evenodd" fill="${wall}" d="M-2 -2H1202V802H-2ZM140 60V450H1060V60Z"/>`,
    ...steps(140, 1060, panes + 1).map((x) => rect(x - 9, 50, 18, 410, colours.paper)),
    rect(130, 50, 940, 18, colours.paper),
    rect(130, 236, 940, 12, colours.paper),
    rect(110, 446, 980, 26, colours.paper),
    arranged(easel, top, { from: 150, to: 1050, count: dice.whole(4, 5), scale: 1.05 }),
    bench(easel, top),
  ].join('');
};
