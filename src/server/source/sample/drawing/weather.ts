import type { Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { circle, steps } from './shapes.ts';
import type { Sun } from './sun.ts';

/** Clouds, rays, rain or snow, as the light and chance will have it. */
export function weather(easel: Easel, bottom: number, sun: Sun): string {
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

/** A few birds, far off. */
export function birds({ colours, dice }: Easel, bottom: number): string {
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
