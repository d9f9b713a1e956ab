import { mix } from '../mix.ts';
import { circle, line, polygon, rect, stroke } from '../shapes.ts';
import { hull, type Vessel, waterline } from './vessel.ts';

/** A small grey ship of the navy or the coast guard. */
export const patrolBoat: Vessel = (colours, _dice, isDark) => {
  const grey = mix(colours.far, colours.near, 0.3);
  return [
    hull(480, 54, grey, 40),
    polygon(
      [
        [-130, -54],
        [96, -60],
        [66, -112],
        [-104, -112],
      ],
      mix(grey, colours.paper, 0.35),
    ),
    polygon(
      [
        [-60, -112],
        [50, -112],
        [30, -150],
        [-46, -150],
      ],
      mix(grey, colours.paper, 0.55),
    ),
    rect(-36, -142, 66, 12, isDark ? colours.light : colours.ink),
    line([-10, -150], [-10, -262], colours.ink, 6),
    line([-44, -222], [24, -222], colours.ink, 5),
    stroke('M-34 -196Q-10 -214 14 -196', colours.ink, 5),
    circle(-10, -262, 7, colours.accent),
    polygon(
      [
        [130, -66],
        [168, -68],
        [160, -94],
        [136, -94],
      ],
      colours.near,
    ),
    line([160, -86], [216, -98], colours.near, 7),
    line([-216, -54], [-216, -118], colours.ink, 4),
    polygon(
      [
        [-216, -118],
        [-216, -90],
        [-262, -98],
        [-262, -122],
      ],
      colours.accent,
    ),
    polygon(
      [
        [-186, -40],
        [-160, -40],
        [-178, -4],
        [-204, -4],
      ],
      colours.accent,
    ),
    waterline(480, colours),
  ].join('');
};
