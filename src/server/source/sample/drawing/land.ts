import type { Dice } from './dice.ts';
import { gouges, type Gouge } from './gouge.ts';
import { below, corners, curve, fillPath, steps, type Point } from './shapes.ts';

/** Points of a skyline of peaks, from left to right. */
export function peaks(
  dice: Dice,
  {
    base,
    height,
    count,
    from = -150,
    to = 1350,
  }: { base: number; height: number; count: number; from?: number; to?: number },
): Point[] {
  const gap = (to - from) / (count * 2);
  return steps(from, to, count * 2 + 1).map((x, place): Point => {
    const isPeak = place % 2 === 1;
    const rise = isPeak ? dice.between(0.6, 1) : dice.between(0.1, 0.4);
    return [x + dice.between(-0.4, 0.4) * gap, base - rise * height];
  });
}

/** Points of soft hills, from left to right. */
export function hills(
  dice: Dice,
  {
    base,
    height,
    count = 6,
    from = -60,
    to = 1260,
  }: { base: number; height: number; count?: number; from?: number; to?: number },
): Point[] {
  return steps(from, to, count).map((x): Point => [x, base - dice.between(0, 1) * height]);
}

/** Land below soft or sharp points, down to the sheet's edge or to `bottom`. */
export function land(
  points: readonly Point[],
  fill: string,
  { sharp = false, bottom = 802 }: { sharp?: boolean; bottom?: number } = {},
): string {
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1200];
  return fillPath(below(sharp ? corners(points) : curve(points), first, last, bottom), fill);
}

/** Marks down the side of each peak that is away from the light. */
export function slopeMarks(dice: Dice, points: readonly Point[], fill: string): string {
  const marks: Gouge[] = points.flatMap(([x, y], place) => {
    const [nextX, nextY] = points[place + 1] ?? [x, y];
    if (nextY <= y + 20) return [];
    const angle = (Math.atan2(nextY - y, nextX - x) * 180) / Math.PI;
    return [0.16, 0.36, 0.56, 0.76].map((share) => ({
      x: x + (nextX - x) * share * 0.8 + dice.between(2, 8) - (nextX - x) * 0.1,
      y: y + (nextY - y) * share + (nextY - y) * 0.34,
      length: dice.between(0.3, 0.55) * Math.hypot(nextX - x, nextY - y),
      thickness: dice.between(4, 8),
      angle: angle + dice.between(8, 22),
    }));
  });
  return gouges(marks, fill);
}

/** The height of a line of points at an x. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([pointX]) => pointX >= x);
  const [toX, toY] = points[Math.max(0, next)] ?? [x, 0];
  const [fromX, fromY] = points[Math.max(0, next - 1)] ?? [toX, toY];
  if (toX === fromX) return toY;
  return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
}
