import type { Composition } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { fillPath, rect, steps } from '../shapes.ts';
import { barWidth, FLOOR, grid, plot } from './plot.ts';

/** Bars as grain silos beside a field. */
export const silos: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const width = barWidth(points);
  const latest = points.length - 1;
  const bars = points.map(([x, y], place) => {
    const fill = place === latest ? colours.accent : mix(colours.far, colours.middle, 0.45);
    const roof = Math.min(width * 0.42, 46);
    const top = Math.min(y + roof, FLOOR - 10);
    const rings = steps(top + 26, FLOOR - 18, Math.max(1, Math.floor((FLOOR - top) / 46))).map(
      (ring) => rect(x - width / 2, ring, width, 4, mix(fill, colours.ink, 0.35)),
    );
    return [
      rect(x - width / 2, top, width, FLOOR - top, fill),
      rect(x + width * 0.18, top, width * 0.32, FLOOR - top, mix(fill, colours.ink, 0.28)),
      ...rings,
      fillPath(
        `M${x - width * 0.56} ${top}Q${x} ${top - roof * 2} ${x + width * 0.56} ${top}Z`,
        colours.near,
      ),
    ].join('');
  });
  const ears = steps(20, 1180, 40).map((x) => ({
    x: x + dice.between(-10, 10),
    y: 690 + dice.between(-12, 12),
    length: 56,
    thickness: 8,
    angle: 90 + dice.between(-16, 16),
  }));
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    ...bars,
    rect(0, FLOOR, 1200, 142, mix(colours.near, colours.middle, 0.3)),
    gouges(ears, mix(colours.light, colours.accent, 0.2)),
    rect(0, FLOOR - 2, 1200, 6, colours.ink),
  ].join('');
};
