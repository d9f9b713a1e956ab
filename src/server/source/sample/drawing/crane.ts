import type { Palette } from '../palettes.ts';
import { line, placed, polygon, rect, stroke } from './shapes.ts';

/** A quay crane on its rails at (x, y), some 420 high before it is scaled; its jib reaches right, or left when mirrored. `load` is what hangs from it. */
export function crane(
  {
    x,
    y,
    scale,
    heading = 1,
    jib = -16,
  }: { x: number; y: number; scale: number; heading?: 1 | -1; jib?: number },
  { frame, load }: { frame: string; load: string | undefined },
): string {
  const reach = 300;
  const rise = (Math.tan((jib * Math.PI) / 180) * reach) | 0;
  const hookX = 210;
  const hookY = -300 + (rise * hookX) / reach;
  return placed(
    { x, y, scale, scaleX: scale * heading },
    polygon(
      [
        [-72, 0],
        [-56, 0],
        [-30, -250],
        [-46, -250],
      ],
      frame,
    ),
    polygon(
      [
        [56, 0],
        [72, 0],
        [46, -250],
        [30, -250],
      ],
      frame,
    ),
    rect(-60, -120, 122, 14, frame),
    rect(-52, -256, 104, 18, frame),
    line([-56, -112], [44, -246], frame, 6),
    rect(-36, -320, 78, 66, frame),
    line([0, -310], [4, -420], frame, 12),
    polygon(
      [
        [-150, -296],
        [reach, -306 + rise],
        [reach, -294 + rise],
        [-150, -276],
      ],
      frame,
    ),
    stroke(
      `M4 -416L${reach} ${-300 + rise}M4 -416L120 ${-300 + rise * 0.4}M4 -416L-146 -288`,
      frame,
      4,
    ),
    rect(-166, -300, 48, 52, frame),
    line([hookX, hookY], [hookX, -140], frame, 4),
    load === undefined ? '' : rect(hookX - 52, -142, 104, 44, load),
  );
}

/** Bollards along an edge. */
export function bollards(xs: readonly number[], y: number, colours: Palette): string {
  return xs
    .map(
      (x) => rect(x - 10, y - 34, 20, 36, colours.ink) + rect(x - 17, y - 42, 34, 13, colours.ink),
    )
    .join('');
}
