import type { Dice } from './dice.ts';

/** Every drawing is made on a sheet of this size and then scaled. */
export const SHEET = { width: 1200, height: 800 };

/** A place on the sheet. */
export type Point = readonly [x: number, y: number];

/** Drawn to a tenth: finer costs bytes, and nobody sees it. */
const n = (value: number) => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point) => `${n(x)} ${n(y)}`;

/** A rectangle by its upper left corner. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<path d="M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z" fill="${fill}"/>`;
}

/** A disc. */
export function circle(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;
}

/** A filled ellipse. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;
}

/** Path data, filled. */
export function fillPath(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

/** A filled polygon. */
export function polygon(points: readonly Point[], fill: string): string {
  return fillPath(`M${points.map(at).join('L')}Z`, fill);
}

/** A line along a path; `dash` as SVG's own, in sheet units. */
export function stroke(
  d: string,
  colour: string,
  width: number,
  { dash, cap = 'round' }: { dash?: string; cap?: 'round' | 'butt' } = {},
): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="round"${dashes}/>`;
}

/** A straight line between two points. */
export function line(from: Point, to: Point, colour: string, width: number): string {
  return stroke(`M${at(from)}L${at(to)}`, colour, width, { cap: 'butt' });
}

/** Path data through points, without corners; it begins and ends at the first and last. */
export function curve(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const middles = others.slice(0, -1).map((point, place) => {
    const next = others[place + 1] ?? point;
    return `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  const last = others.at(-1);
  return `M${at(first)}${middles.join('')}${last === undefined ? '' : `L${at(last)}`}`;
}

/** Path data along points, corner to corner. */
export const corners = (points: readonly Point[]) => `M${points.map(at).join('L')}`;

/** An area below an outline that runs from left to right, down to a line. */
export function below(outline: string, from: number, to: number, bottom: number): string {
  return `${outline}L${n(to)} ${n(bottom)}L${n(from)} ${n(bottom)}Z`;
}

/** Points with more between them, each a little off: an edge that was cut by hand. */
export function cut(points: readonly Point[], dice: Dice, wobble = 1.6): Point[] {
  return points.flatMap(([x, y], place) => {
    const [toX, toY] = points[(place + 1) % points.length] ?? [x, y];
    const pieces = Math.max(1, Math.round(Math.hypot(toX - x, toY - y) / 70));
    return Array.from({ length: pieces }, (_, piece): Point => {
      const t = piece / pieces;
      return [
        x + (toX - x) * t + dice.between(-wobble, wobble),
        y + (toY - y) * t + dice.between(-wobble, wobble),
      ];
    });
  });
}

/** Things moved, turned about their own origin and scaled; a negative `scaleX` mirrors them. */
export function placed(
  { x, y, turn = 0, scale = 1, scaleX = scale }: Placement,
  ...art: string[]
): string {
  const turned = turn === 0 ? '' : `rotate(${n(turn)})`;
  const scaled =
    scale === 1 && scaleX === 1 ? '' : `scale(${scaleX.toFixed(3)} ${scale.toFixed(3)})`;
  return `<g transform="translate(${n(x)} ${n(y)})${turned}${scaled}">${art.join('')}</g>`;
}
type Placement = { x: number; y: number; turn?: number; scale?: number; scaleX?: number };

/** Art seen only inside of a path. The name is any that no other clip of the drawing has. */
export function clipped(name: string, d: string, ...art: string[]): string {
  return `<clipPath id="${name}"><path d="${d}"/></clipPath><g clip-path="url(#${name})">${art.join('')}</g>`;
}

/** `from` to `to` in equal steps, both included. */
export function steps(from: number, to: number, count: number): number[] {
  if (count < 2) return [from];
  return Array.from({ length: count }, (_, place) => from + ((to - from) * place) / (count - 1));
}
