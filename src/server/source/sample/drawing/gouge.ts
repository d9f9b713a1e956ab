import { fillPath } from './shapes.ts';

/** A tapered mark, as a chisel leaves it in lino; angles in degrees, `bend` is how far its middle is off the straight line. */
export type Gouge = {
  x: number;
  y: number;
  length: number;
  thickness: number;
  angle?: number;
  bend?: number;
};

/** Many marks in one colour. */
export function gouges(marks: readonly Gouge[], fill: string): string {
  return marks.length === 0 ? '' : fillPath(marks.map(gouge).join(''), fill);
}

function gouge({ x, y, length, thickness, angle = 0, bend = 0 }: Gouge): string {
  const turn = (angle * Math.PI) / 180;
  const along = (distance: number, across: number) =>
    `${Math.round((x + Math.cos(turn) * distance - Math.sin(turn) * across) * 10) / 10} ${
      Math.round((y + Math.sin(turn) * distance + Math.cos(turn) * across) * 10) / 10
    }`;
  const half = length / 2;
  const end = along(half, 0);
  const start = along(-half, 0);
  return `M${start}Q${along(0, bend - thickness)} ${end}Q${along(0, bend + thickness)} ${start}Z`;
}
