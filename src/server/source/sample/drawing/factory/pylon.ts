import { line, stroke } from '../shapes.ts';

/** A lattice mast for power lines. */
export function pylon(x: number, y: number, height: number, ink: string): string {
  const w = height * 0.085;
  const arm = (share: number, reach: number) =>
    line(
      [x - reach, y - height * share],
      [x + reach, y - height * share],
      ink,
      Math.max(2.5, height / 70),
    );
  return [
    stroke(
      `M${x - w} ${y}L${x - w * 0.25} ${y - height}M${x + w} ${y}L${x + w * 0.25} ${y - height}M${x - w} ${y}L${x + w * 0.62} ${y - height * 0.5}L${x - w * 0.4} ${y - height * 0.8}M${x + w} ${y}L${x - w * 0.62} ${y - height * 0.5}L${x + w * 0.4} ${y - height * 0.8}`,
      ink,
      Math.max(2, height / 90),
    ),
    arm(0.8, height * 0.17),
    arm(0.92, height * 0.12),
  ].join('');
}
