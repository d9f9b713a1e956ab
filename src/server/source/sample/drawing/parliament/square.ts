import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { fillPath, line, rect } from '../shapes.ts';

/** The square before the building, with a few people on it. */
export function square(easel: Easel, top: number, people: number): string {
  const { colours, dice } = easel;
  const paving = Array.from({ length: 26 }, () => {
    const near = dice.between(0.1, 1);
    return {
      x: dice.between(0, 1200),
      y: top + near * (795 - top),
      length: 60 + near * 150,
      thickness: 1.5 + near * 4,
    };
  });
  return [
    rect(-2, top, 1204, 802 - top, mix(colours.middle, colours.near, 0.35)),
    gouges(paving, mix(colours.middle, colours.paper, 0.35)),
    ...Array.from({ length: people }, () =>
      standing(
        dice,
        {
          x: dice.between(60, 1140),
          y: dice.between(top + 50, 790),
          scale: dice.between(0.5, 0.75),
        },
        colours.ink,
      ),
    ),
  ].join('');
}

/** A flag in the wind. */
export function flagPole({ colours, dice }: Easel, x: number, top: number, foot: number): string {
  const side = dice.pick([1, -1]);
  return (
    line([x, foot], [x, top], colours.ink, 7) +
    fillPath(
      `M${x} ${top + 4}Q${x + side * 40} ${top - 14} ${x + side * 70} ${top + 8}T${x + side * 128} ${top + 6}L${x + side * 124} ${top + 62}Q${x + side * 96} ${top + 76} ${x + side * 64} ${top + 64}T${x} ${top + 66}Z`,
      colours.accent,
    )
  );
}
