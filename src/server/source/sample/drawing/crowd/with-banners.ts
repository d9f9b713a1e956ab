import type { Composition, Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { ellipse, fillPath, line, polygon, rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { rowsOfBacks } from './rows-of-backs.ts';

/** Some carry banners against the sky. */
export const withBanners: Composition = (easel) => {
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
