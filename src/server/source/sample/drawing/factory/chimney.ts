import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { polygon } from '../shapes.ts';

/** A banded chimney and its smoke; `wind` 1 blows to the right. */
export function chimney(
  { colours, dice }: Easel,
  x: number,
  foot: number,
  height: number,
  wind: number,
): string {
  const top = foot - height;
  const puffs = [0, 1, 2, 3, 4].map((puff) => ({
    x: x + wind * (50 + puff * 66),
    y: top - 22 - puff * dice.between(16, 26),
    length: 130 + puff * 44,
    thickness: 22 + puff * 9,
    angle: -wind * 16,
    bend: -10,
  }));
  return [
    gouges(puffs, mix(colours.horizon, colours.paper, 0.6)),
    polygon(
      [
        [x - 26, foot],
        [x - 15, top],
        [x + 15, top],
        [x + 26, foot],
      ],
      colours.near,
    ),
    polygon(
      [
        [x - 17, top + 34],
        [x - 16, top + 12],
        [x + 16, top + 12],
        [x + 17, top + 34],
      ],
      colours.accent,
    ),
    polygon(
      [
        [x - 19, top + 84],
        [x - 18, top + 60],
        [x + 18, top + 60],
        [x + 19, top + 84],
      ],
      colours.paper,
    ),
    polygon(
      [
        [x + 8, foot],
        [x + 6, top],
        [x + 15, top],
        [x + 26, foot],
      ],
      colours.ink,
    ),
  ].join('');
}
