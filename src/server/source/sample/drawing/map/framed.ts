import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { clipped, line, rect, steps, stroke } from '../shapes.ts';
import type { Inks } from './inks.ts';

/** Art on a chart’s sheet, inside of its border. */
export const framed = (easel: Easel, inks: Inks, art: string[]) =>
  rect(0, 0, 1200, 800, inks.shore) +
  clipped('map', 'M0 0H1200V800H0Z', graticule(easel, inks), ...art) +
  frame(inks);

/** The border of a chart, black and white by turns. */
function frame(inks: Inks): string {
  const across = steps(20, 1180, 17);
  const down = steps(20, 780, 12);
  const alternate = (place: number) => (place % 2 === 0 ? inks.ink : inks.water);
  const bands = [
    ...across
      .slice(0, -1)
      .flatMap((x, place) => [
        rect(x, 20, 72.5, 14, alternate(place)),
        rect(x, 766, 72.5, 14, alternate(place + 1)),
      ]),
    ...down
      .slice(0, -1)
      .flatMap((y, place) => [
        rect(20, y, 14, 69.1, alternate(place)),
        rect(1166, y, 14, 69.1, alternate(place + 1)),
      ]),
  ];
  const edge = (inset: number, width: number) =>
    stroke(`M${inset} ${inset}H${1200 - inset}V${800 - inset}H${inset}Z`, inks.ink, width);
  return [
    stroke('M8 8H1192V792H8Z', inks.water, 28, { cap: 'butt' }),
    ...bands,
    edge(20, 3),
    edge(34, 3),
  ].join('');
}

function graticule({ dice }: Easel, inks: Inks): string {
  const lean = dice.between(-40, 40);
  const colour = mix(inks.ink, inks.water, 0.68);
  return [
    ...steps(150, 1050, 4).map((x) => line([x + lean, -10], [x - lean, 810], colour, 2.5)),
    ...steps(140, 660, 3).map((y) => stroke(`M-10 ${y}Q600 ${y + lean} 1210 ${y}`, colour, 2.5)),
  ].join('');
}
