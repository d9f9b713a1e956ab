import type { Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import {
  below,
  circle,
  curve,
  ellipse,
  fillPath,
  polygon,
  rect,
  SHEET,
  steps,
  type Point,
} from './shapes.ts';

export type Sun = { x: number; y: number; radius: number };

/** The sky down to a line, with what hangs in it. */
export function sky(
  easel: Easel,
  bottom: number,
  { calm = false } = {},
): { art: string; sun: Sun } {
  const { colours, dice } = easel;
  const sun = {
    x: dice.between(160, 1040),
    y: dice.between(0.22, 0.62) * bottom,
    radius: dice.between(44, 84),
  };
  const edge = bottom * dice.between(0.3, 0.5);
  const art = [
    rect(0, 0, SHEET.width, bottom + 2, colours.horizon),
    upperSky(easel, edge),
    celestial(easel, sun),
    calm ? '' : weather(easel, bottom, sun),
    calm || easel.light === 'night' || dice.chance(0.5) ? '' : birds(easel, bottom),
  ];
  return { art: art.join(''), sun };
}

/** The darker part above, torn into streaks where it meets the lighter one. */
function upperSky({ colours, dice }: Easel, edge: number): string {
  const outline = steps(-40, 1240, 7).map((x): Point => [x, edge + dice.between(-34, 34)]);
  const streaks = (above: boolean, count: number) =>
    Array.from({ length: count }, () => ({
      x: dice.between(0, 1200),
      y: edge + dice.between(20, 105) * (above ? -1 : 1),
      length: dice.between(150, 460),
      thickness: dice.between(4, 11),
      bend: dice.between(-5, 5),
    }));
  const points = outline.map(([x, y]): Point => [x, y]);
  return [
    fillPath(`${below(curve(points), -40, 1240, -4)}`, colours.sky),
    gouges(streaks(false, dice.whole(3, 7)), colours.sky),
    gouges(streaks(true, dice.whole(3, 7)), colours.horizon),
  ].join('');
}

function celestial(easel: Easel, { x, y, radius }: Sun): string {
  const { colours, dice, light } = easel;
  if (light === 'night') return moon(easel, { x, y, radius });
  if (light === 'overcast')
    return circle(x, y, radius * 0.9, mix(colours.horizon, colours.light, 0.6));
  const isRed = (light === 'dusk' || light === 'dawn' || light === 'winter') && dice.chance(0.6);
  const disc = circle(x, y, radius, isRed ? colours.accent : colours.light);
  const cuts = steps(0.1, 0.75, dice.whole(0, 3)).map((share) => ({
    x: x + dice.between(-14, 14),
    y: y + radius * share,
    length: radius * 2.4,
    thickness: 3 + share * 5,
  }));
  return disc + gouges(cuts, colours.horizon);
}

function moon({ colours, dice }: Easel, { x, y, radius }: Sun): string {
  const stars = Array.from({ length: 26 }, (): Point => [
    dice.between(10, 1190),
    dice.between(10, 360),
  ]).filter(([starX, starY]) => Math.hypot(starX - x, starY - y) > radius * 2);
  const twinkle = stars.map(([starX, starY]) => {
    const size = dice.between(2, 5);
    return polygon(
      [
        [starX, starY - size * 1.6],
        [starX + size, starY],
        [starX, starY + size * 1.6],
        [starX - size, starY],
      ],
      colours.light,
    );
  });
  const shade = dice.chance(0.5)
    ? circle(
        x + radius * 0.42,
        y - radius * 0.2,
        radius * 0.86,
        y < 200 ? colours.sky : colours.horizon,
      )
    : '';
  return twinkle.join('') + circle(x, y, radius * 0.8, colours.light) + shade;
}

function weather(easel: Easel, bottom: number, sun: Sun): string {
  const { light, dice } = easel;
  if (light === 'winter' && dice.chance(0.5)) return snow(easel, bottom);
  if (light === 'overcast' && dice.chance(0.5)) return rain(easel, bottom);
  if (light !== 'night' && dice.chance(0.3)) return rays(easel, sun, bottom);
  return Array.from({ length: dice.whole(0, 3) }, () => cloud(easel, bottom)).join('');
}

/** A cloud as a stack of streaks, the longest at its foot. */
function cloud({ colours, dice, light }: Easel, bottom: number): string {
  const x = dice.between(60, 1140);
  const y = dice.between(0.25, 0.72) * bottom;
  const width = dice.between(200, 380);
  const layers = dice.whole(3, 5);
  const fill =
    light === 'night'
      ? mix(colours.horizon, colours.far, 0.5)
      : mix(colours.horizon, light === 'dusk' ? colours.far : '#ffffff', 0.6);
  const marks = steps(0, 1, layers).map((height) => ({
    x: x + dice.between(-0.16, 0.16) * width,
    y: y - height * width * 0.2,
    length: width * (1.15 - height * 0.65),
    thickness: width * dice.between(0.07, 0.11),
    bend: dice.between(-6, 2),
  }));
  return gouges(marks, fill);
}

function rays({ colours, dice }: Easel, sun: Sun, bottom: number): string {
  const count = dice.whole(14, 22);
  const marks = steps(0, 360 - 360 / count, count).map((angle) => {
    const distance = sun.radius + dice.between(70, 130);
    return {
      x: sun.x + Math.cos((angle * Math.PI) / 180) * distance,
      y: sun.y + Math.sin((angle * Math.PI) / 180) * distance,
      length: dice.between(60, 130),
      thickness: 6,
      angle,
    };
  });
  return gouges(
    marks.filter(({ y }) => y < bottom - 40),
    colours.light,
  );
}

function rain({ colours, dice }: Easel, bottom: number): string {
  const marks = Array.from({ length: 34 }, () => ({
    x: dice.between(0, 1200),
    y: dice.between(20, bottom - 60),
    length: dice.between(60, 150),
    thickness: 2.4,
    angle: 108,
  }));
  return gouges(marks, mix(colours.sky, colours.near, 0.25));
}

function snow({ dice }: Easel, bottom: number): string {
  return Array.from({ length: 46 }, () =>
    circle(dice.between(0, 1200), dice.between(0, bottom), dice.between(3, 7), '#ffffff'),
  ).join('');
}

function birds({ colours, dice }: Easel, bottom: number): string {
  const x = dice.between(200, 1000);
  const y = dice.between(0.25, 0.6) * bottom;
  const marks = Array.from({ length: dice.whole(3, 6) }, () => {
    const birdX = x + dice.between(-150, 150);
    const birdY = y + dice.between(-70, 70);
    const span = dice.between(13, 24);
    return [
      { x: birdX - span * 0.45, y: birdY, length: span, thickness: 3, angle: 24, bend: -3 },
      { x: birdX + span * 0.45, y: birdY, length: span, thickness: 3, angle: -24, bend: -3 },
    ];
  }).flat();
  return gouges(marks, colours.ink);
}

/** A lamp and the light around it. */
export function glow(x: number, y: number, radius: number, colours: { light: string }): string {
  return (
    `<g opacity=".22">${ellipse(x, y, radius * 3.2, radius * 3.2, colours.light)}</g>` +
    circle(x, y, radius, colours.light)
  );
}
