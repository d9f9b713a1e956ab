import { mix } from '../mix.ts';
import { line, polygon, rect } from '../shapes.ts';
import { deckLights, hull, type Vessel, waterline } from './vessel.ts';

/** A passenger ferry; in the dark its windows are lit. */
export const ferry: Vessel = (colours, dice, isDark) => {
  const lit = isDark ? colours.light : colours.near;
  const row = (y: number, from: number, to: number, count: number) =>
    deckLights(from, to, y, count, lit, 11);
  return [
    hull(540, 78, mix(colours.near, colours.ink, 0.4), 12),
    polygon(
      [
        [-262, -78],
        [252, -88],
        [226, -140],
        [-262, -140],
      ],
      colours.paper,
    ),
    polygon(
      [
        [-240, -140],
        [206, -140],
        [176, -188],
        [-240, -188],
      ],
      mix(colours.paper, '#ffffff', 0.4),
    ),
    polygon(
      [
        [60, -188],
        [168, -188],
        [146, -224],
        [60, -224],
      ],
      colours.paper,
    ),
    row(-122, -236, 208, 17),
    row(-172, -216, 170, 14),
    rect(76, -214, 74, 13, isDark ? colours.light : colours.ink),
    polygon(
      [
        [-150, -188],
        [-84, -188],
        [-92, -268],
        [-142, -268],
      ],
      colours.accent,
    ),
    rect(-144, -268, 54, 15, colours.ink),
    line([16, -188], [16, -286], colours.ink, 5),
    rect(-262, -86, 520, 8, colours.accent),
    deckLights(-230, 216, -56, dice.whole(6, 9), lit, 8),
    waterline(540, colours),
  ].join('');
};
