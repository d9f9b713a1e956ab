import type { Composition, Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { standing } from './people.ts';
import {
  circle,
  corners,
  curve,
  fillPath,
  line,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  type Point,
} from './shapes.ts';
import { afloat, freighter, trawler } from './vessels.ts';

const LEFT = 90;
const RIGHT = 1110;
const FLOOR = 660;
const CEILING = 130;

/** Places of the values on the sheet: the least stays above the floor, the most reaches the ceiling. */
function plot(easel: Easel): Point[] {
  const series = easel.scene.series ?? [];
  const values = series.length < 2 ? [3, 5, 4, 7, 6, 9] : series;
  const most = Math.max(...values);
  const least = Math.min(...values, most >= 0 ? 0 : most);
  const span = most - least || 1;
  return values.map((value, place): Point => [
    LEFT + ((RIGHT - LEFT) * (place + 0.5)) / values.length,
    FLOOR - ((FLOOR - CEILING) * (value - least)) / span,
  ]);
}

const grid = (colour: string) =>
  [CEILING, ...steps(CEILING, FLOOR, 5).slice(1, -1)]
    .map((y) => line([50, y], [1150, y], colour, 2.5))
    .join('');

const barWidth = (points: readonly Point[]) =>
  Math.min(130, ((RIGHT - LEFT) / points.length) * 0.7);

/** Bars as grain silos beside a field. */
const silos: Composition = (easel) => {
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

/** The line as a coast: land below it, a ship off its last cape. */
const coastline: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const first = points[0] ?? [LEFT, FLOOR];
  const last = points.at(-1) ?? [RIGHT, FLOOR];
  const outline: Point[] = [[-20, first[1] + 10], ...points, [1220, last[1] - 6]];
  const strokes = Array.from({ length: 40 }, () => {
    const x = dice.between(20, 1180);
    const nearest = points.reduce(
      (best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best),
      first,
    );
    return {
      x,
      y: nearest[1] + dice.between(70, 240),
      length: dice.between(50, 110),
      thickness: 5,
      angle: 90 + dice.between(-16, 16),
    };
  });
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    circle(dice.between(180, 420), dice.between(120, 200), 58, colours.accent),
    fillPath(`${corners(outline)}L1220 802L-20 802Z`, mix(colours.middle, colours.near, 0.35)),
    gouges(
      strokes.filter(({ y }) => y < 690),
      mix(colours.middle, colours.light, 0.35),
    ),
    rect(0, 704, 1200, 98, colours.water),
    gouges(
      Array.from({ length: 20 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(716, 796),
        length: dice.between(60, 190),
        thickness: 4,
      })),
      mix(colours.water, colours.light, 0.6),
    ),
    afloat(dice.pick([freighter, trawler])(colours, dice, false), {
      x: dice.between(280, 900),
      y: 752,
      scale: 0.4,
      heading: dice.pick([1, -1] as const),
    }),
    stroke(corners(outline), colours.accent, 13),
    ...points.map(([x, y]) => circle(x, y, 13, colours.ink) + circle(x, y, 7, colours.paper)),
  ].join('');
};

/** Bars as stacks of containers on a quay. */
const containers: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const width = barWidth(points) * 1.12;
  const box = 48;
  const stacks = points.map(([x, y], place) => {
    const isLatest = place === points.length - 1;
    const count = Math.max(1, Math.round((FLOOR - y) / box));
    return Array.from({ length: count }, (_, level) => {
      const fill = isLatest
        ? colours.accent
        : dice.pick([
            colours.middle,
            colours.far,
            mix(colours.middle, colours.near, 0.6),
            mix(colours.far, colours.paper, 0.35),
          ]);
      const top = FLOOR - (level + 1) * box;
      return (
        rect(x - width / 2, top, width, box - 4, fill) +
        gouges(
          steps(x - width * 0.32, x + width * 0.32, 4).map((rib) => ({
            x: rib,
            y: top + 22,
            length: 34,
            thickness: 2.4,
            angle: 90,
          })),
          mix(fill, colours.ink, 0.4),
        )
      );
    }).join('');
  });
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    ...stacks,
    rect(0, FLOOR - 2, 1200, 26, colours.ink),
    rect(0, FLOOR + 22, 1200, 140, colours.water),
    gouges(
      Array.from({ length: 18 }, () => ({
        x: dice.between(0, 1200),
        y: dice.between(700, 792),
        length: dice.between(70, 200),
        thickness: 4,
      })),
      mix(colours.water, colours.light, 0.6),
    ),
    standing(dice, { x: 42, y: FLOOR, scale: 0.5 }, colours.ink),
  ].join('');
};

/** A curve swelling like a wave, with what it stands for drawn as water below. */
const wave: Composition = (easel) => {
  const { colours, dice } = easel;
  const points = plot(easel);
  const first = points[0] ?? [LEFT, FLOOR];
  const last = points.at(-1) ?? [RIGHT, FLOOR];
  const outline = curve([[-30, first[1]], ...points, [1230, last[1]]]);
  const layers = [0, 1, 2, 3].map((depth) =>
    placed(
      { x: 0, y: depth * 58 },
      fillPath(`${outline}L1230 900L-30 900Z`, mix(colours.water, colours.near, depth * 0.26)),
      stroke(outline, mix(colours.water, colours.light, 0.7 - depth * 0.2), depth === 0 ? 0.1 : 4),
    ),
  );
  const [peakX, peakY] = points.reduce((best, point) => (point[1] < best[1] ? point : best), first);
  const pole = peakY - 66;
  return [
    rect(0, 0, 1200, 800, colours.paper),
    grid(mix(colours.paper, colours.middle, 0.3)),
    ...layers,
    stroke(outline, colours.ink, 10),
    line([peakX, peakY], [peakX, pole], colours.ink, 7),
    polygon(
      [
        [peakX, pole - 4],
        [peakX + 74, pole + 14],
        [peakX, pole + 34],
      ],
      colours.accent,
    ),
    circle(peakX, peakY, 13, colours.accent),
    gouges(
      Array.from({ length: 10 }, () => ({
        x: dice.between(40, 1160),
        y: dice.between(720, 790),
        length: dice.between(80, 200),
        thickness: 5,
      })),
      mix(colours.near, colours.light, 0.3),
    ),
  ].join('');
};

export const CHARTS: readonly Composition[] = [silos, coastline, containers, wave];
