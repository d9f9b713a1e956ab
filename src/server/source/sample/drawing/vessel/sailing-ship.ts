import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { corners, fillPath, rect, stroke } from '../shapes.ts';
import { hull, type Vessel, waterline } from './vessel.ts';

/** Three sails before the wind. */
export const sailingShip: Vessel = (colours) => {
  const sail = (x: number, foot: number, width: number, height: number) =>
    fillPath(
      `M${x} ${foot}L${x} ${foot - height}Q${x + width * 1.1} ${foot - height * 0.4} ${x + width} ${foot}Z`,
      mix(colours.paper, colours.light, 0.4),
    ) +
    stroke(
      corners([
        [x, foot - height - 18],
        [x, -40],
      ]),
      colours.ink,
      6,
    );
  return [
    sail(-120, -86, 90, 190),
    sail(10, -86, 120, 260),
    fillPath(`M150 -80L150 -270L258 -84Z`, mix(colours.paper, colours.light, 0.4)),
    gouges(
      [-60, 70].map((x) => ({ x, y: -150, length: 120, thickness: 4, angle: 76, bend: -12 })),
      colours.far,
    ),
    hull(380, 52, colours.ink, 30),
    rect(-188, -50, 376, 8, colours.accent),
    waterline(380, colours),
  ].join('');
};
