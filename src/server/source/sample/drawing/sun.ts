import type { Easel } from './easel.ts';
import { gouges } from './gouge.ts';
import { mix } from './mix.ts';
import { circle, fillPath, type Point, polygon, steps } from './shapes.ts';

/** Where the sun or the moon stands. */
export type Sun = { x: number; y: number; radius: number };

/** The sun, or at night the moon and stars. */
export function celestial(easel: Easel, { x, y, radius }: Sun): string {
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
  const size = radius * 0.8;
  const disc = dice.chance(0.5)
    ? circle(x, y, size, colours.light)
    : fillPath(
        `M${x} ${y - size}A${size} ${size} 0 0 0 ${x} ${y + size}A${size * 1.3} ${size * 1.3} 0 0 1 ${x} ${y - size}Z`,
        colours.light,
      );
  return twinkle.join('') + disc;
}
