import { circle, ellipse } from './shapes.ts';

/** A lamp and the light around it. */
export function glow(x: number, y: number, radius: number, colours: { light: string }): string {
  return (
    `<g opacity=".22">${ellipse(x, y, radius * 3.2, radius * 3.2, colours.light)}</g>` +
    circle(x, y, radius, colours.light)
  );
}
