import type { Easel } from './easel.ts';
import { gouges, type Gouge } from './gouge.ts';
import { mix } from './mix.ts';
import { rect, SHEET } from './shapes.ts';

/** Water from a line to the sheet's lower edge, cut with waves that grow as they come near; light lies on it below `lightAt`. */
export function sea(
  { colours, dice, light }: Easel,
  top: number,
  { lightAt, waves = 46 }: { lightAt?: number; waves?: number } = {},
): string {
  const depth = SHEET.height - top;
  const marks = (count: number): Gouge[] =>
    Array.from({ length: count }, () => {
      const near = dice.between(0.02, 1) ** 1.4;
      return {
        x: dice.between(-30, 1230),
        y: top + 5 + near * depth,
        length: 40 + near * dice.between(110, 240),
        thickness: 1.6 + near * 7,
        bend: -near * dice.between(2, 10),
      };
    });
  const path: Gouge[] =
    lightAt === undefined
      ? []
      : Array.from({ length: 15 }, (_, place) => {
          const near = (place + 0.4) / 15;
          return {
            x: lightAt + dice.between(-1, 1) * (10 + near * 46),
            y: top + 6 + near ** 1.25 * depth * 0.92,
            length: 40 + near * dice.between(60, 170),
            thickness: 2.4 + near * 7,
          };
        });
  const pale = mix(colours.water, light === 'night' ? colours.horizon : colours.light, 0.5);
  return [
    rect(0, top, SHEET.width, depth + 1, colours.water),
    gouges(marks(Math.round(waves * 0.4)), mix(colours.water, colours.near, 0.42)),
    gouges(marks(waves), pale),
    gouges(path, colours.light),
  ].join('');
}

/** Foam where water meets a stone or a hull. */
export function foam({ colours, dice }: Easel, from: number, to: number, y: number): string {
  const count = Math.max(3, Math.round((to - from) / 60));
  const marks = Array.from({ length: count }, () => ({
    x: dice.between(from, to),
    y: y + dice.between(-3, 7),
    length: dice.between(40, 100),
    thickness: dice.between(3, 6),
    bend: -3,
  }));
  return gouges(marks, mix(colours.water, '#ffffff', 0.7));
}
