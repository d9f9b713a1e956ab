import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { fillPath, rect, steps } from '../shapes.ts';

/** Curtains drawn to both sides, with swags above. */
export function curtains({ colours, dice }: Easel, floor: number): string {
  const cloth = mix(colours.accent, colours.ink, 0.12);
  const fold = mix(colours.accent, colours.ink, 0.5);
  const drawn = dice.between(170, 300);
  const side = (mirrored: boolean) => {
    const x = (value: number) => (mirrored ? 1200 - value : value);
    return (
      fillPath(
        `M${x(40)} 0L${x(drawn + 150)} 0Q${x(drawn + 60)} 260 ${x(drawn - 60)} 420Q${x(drawn - 20)} 540 ${x(drawn - 40)} ${floor + 30}L${x(40)} ${floor + 30}Z`,
        cloth,
      ) +
      gouges(
        steps(70, drawn - 60, 6).map((at) => ({
          x: x(at + 20),
          y: 330,
          length: 620,
          thickness: 9,
          angle: mirrored ? 86 : 94,
        })),
        fold,
      )
    );
  };
  const swags = steps(120, 1080, 5).map(
    (x) =>
      fillPath(`M${x - 130} -4Q${x} 170 ${x + 130} -4Z`, cloth) +
      gouges(
        [
          { x, y: 60, length: 170, thickness: 7, bend: 30 },
          { x, y: 30, length: 200, thickness: 6, bend: 22 },
        ],
        fold,
      ),
  );
  return side(false) + side(true) + swags.join('') + rect(-2, -2, 1204, 16, colours.light);
}
