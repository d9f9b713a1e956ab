import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { fillPath, line, placed, polygon, rect } from '../shapes.ts';

/** A barn with its silo and house, the ground at y. */
export const barn = ({ colours, isDark, dice }: Easel, x: number, y: number, scale: number) =>
  placed(
    { x, y, scale, scaleX: scale * dice.pick([1, -1]) },
    rect(-90, -84, 180, 86, colours.accent),
    polygon(
      [
        [-104, -80],
        [-66, -148],
        [66, -148],
        [104, -80],
      ],
      colours.ink,
    ),
    rect(-28, -56, 56, 58, colours.ink),
    line([-28, -56], [28, 2], colours.paper, 4),
    line([28, -56], [-28, 2], colours.paper, 4),
    rect(108, -58, 90, 60, colours.paper),
    polygon(
      [
        [100, -56],
        [153, -98],
        [206, -56],
      ],
      colours.near,
    ),
    rect(124, -40, 22, 22, isDark ? colours.light : colours.near),
    rect(162, -40, 22, 22, isDark ? colours.light : colours.near),
    rect(-158, -150, 44, 152, mix(colours.far, colours.paper, 0.4)),
    fillPath('M-158 -148Q-136 -190 -114 -148Z', colours.near),
  );
