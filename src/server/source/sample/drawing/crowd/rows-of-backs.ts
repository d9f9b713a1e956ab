import type { Easel } from '../easel.ts';
import { mix } from '../mix.ts';
import { bust } from '../people.ts';
import { rect, steps } from '../shapes.ts';

/** How many people a crowd is made of, at least. */
export const crowdSize = ({ scene }: Easel) => Math.min(12, Math.max(5, scene.figures ?? 9));

/** Rows of backs, larger and darker towards us. */
export function rowsOfBacks(easel: Easel, top: number, rows: number): string {
  const { colours, dice } = easel;
  return steps(0, 1, rows)
    .map((near) => {
      const scale = 0.62 + near * 1.15;
      const gap = 150 * scale * 0.86;
      const dark = mix(colours.ink, colours.middle, (1 - near) * 0.5);
      const people: string[] = [];
      for (let x = -60 + dice.between(0, gap); x < 1260; x += gap * dice.between(0.8, 1.2)) {
        people.push(
          bust(
            dice,
            {
              x,
              y: top + 70 + near * (806 - top - 70) + dice.between(-10, 10),
              scale: scale * dice.between(0.92, 1.06),
            },
            dark,
          ),
        );
      }
      const foot = top + 60 + near * (806 - top - 60);
      return rect(-2, foot, 1204, 400, dark) + people.join('');
    })
    .join('');
}
