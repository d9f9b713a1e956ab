import type { Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { below, curve, fillPath, type Point, rect, SHEET, steps } from './shapes.ts';
import { celestial, type Sun } from './sun.ts';
import { birds, weather } from './weather.ts';

/** The sky down to a line, with what hangs in it. */
export function sky(
  easel: Easel,
  bottom: number,
  { calm = false } = {},
): { art: string; sun: Sun } {
  const { colours, dice } = easel;
  const sun = {
    x: dice.between(160, 1040),
    y: dice.between(0.22, 0.62) * bottom,
    radius: dice.between(44, 84),
  };
  const edge = bottom * dice.between(0.3, 0.5);
  const art = [
    rect(0, 0, SHEET.width, bottom + 2, colours.horizon),
    upperSky(easel, edge),
    celestial(easel, sun),
    calm ? '' : weather(easel, bottom, sun),
    calm || easel.light === 'night' || dice.chance(0.5) ? '' : birds(easel, bottom),
  ];
  return { art: art.join(''), sun };
}

/** The darker part above, torn into streaks where it meets the lighter one. */
function upperSky({ colours, dice }: Easel, edge: number): string {
  const outline = steps(-40, 1240, 7).map((x): Point => [x, edge + dice.between(-34, 34)]);
  const streaks = (above: boolean, count: number) =>
    Array.from({ length: count }, () => ({
      x: dice.between(0, 1200),
      y: edge + dice.between(20, 105) * (above ? -1 : 1),
      length: dice.between(150, 460),
      thickness: dice.between(4, 11),
      bend: dice.between(-5, 5),
    }));
  return [
    fillPath(below(curve(outline), -40, 1240, -4), colours.sky),
    gouges(streaks(false, dice.whole(3, 7)), colours.sky),
    gouges(streaks(true, dice.whole(3, 7)), colours.horizon),
  ].join('');
}
