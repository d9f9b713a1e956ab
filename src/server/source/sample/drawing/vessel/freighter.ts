import { line, rect, steps } from '../shapes.ts';
import { deckLights, hull, type Vessel, waterline } from './vessel.ts';

/** A container ship. */
export const freighter: Vessel = (colours, dice, isDark) => {
  const boxes = steps(-120, 170, 8).flatMap((x) => {
    const tall = dice.whole(1, 3);
    return Array.from({ length: tall }, (_, level) => {
      const fill = dice.pick([
        colours.accent,
        colours.far,
        colours.middle,
        colours.light,
        colours.middle,
      ]);
      return rect(x - 20, -88 - level * 29, 39, 27, fill);
    });
  });
  return [
    hull(520, 62, colours.ink),
    ...boxes,
    rect(-238, -178, 74, 118, colours.paper),
    rect(-246, -192, 90, 16, colours.ink),
    rect(-222, -226, 34, 36, colours.accent),
    rect(-222, -214, 34, 7, colours.ink),
    deckLights(-224, -178, -168, 4, isDark ? colours.light : colours.near),
    deckLights(-224, -178, -138, 4, isDark ? colours.light : colours.near),
    line([232, -80], [232, -150], colours.ink, 5),
    waterline(520, colours),
  ].join('');
};
