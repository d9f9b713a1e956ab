import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { circle, placed, rect, steps } from '../shapes.ts';
import { afloat } from '../vessel/vessel.ts';
import { VESSELS } from '../vessel/vessels.ts';

/** A plain ground, so that the head is what one sees: a disc, stripes of a print, a window, or shelves. */
export function portraitGround(easel: Easel, x: number): string {
  const { colours, dice } = easel;
  const wall = colours.horizon;
  const base = rect(0, 0, 1200, 800, wall);
  switch (dice.whole(0, 4)) {
    case 0:
      return (
        base +
        circle(
          x + dice.between(-70, 70),
          350,
          dice.between(270, 340),
          dice.pick([colours.accent, colours.light, colours.sky]),
        )
      );
    case 1:
      return (
        base +
        gouges(
          steps(-40, 840, 23).map((y) => ({
            x: 600,
            y,
            length: 1500,
            thickness: dice.between(5, 15),
            bend: dice.between(-10, 10),
          })),
          mix(wall, colours.sky, 0.75),
        )
      );
    case 2:
      return base + seaWindow(easel, x > 600 ? 120 : 640);
    case 3:
      return base + shelves(easel);
    default:
      return (
        base +
        gouges(
          steps(0, 355, 34).map((angle) => ({
            x: x + Math.cos((angle * Math.PI) / 180) * 520,
            y: 330 + Math.sin((angle * Math.PI) / 180) * 520,
            length: 560,
            thickness: 13,
            angle,
          })),
          mix(wall, colours.light, 0.8),
        )
      );
  }
}

function seaWindow({ colours, dice, isDark }: Easel, x: number): string {
  const [width, height] = [440, 470];
  return placed(
    { x, y: 90 },
    rect(-18, -18, width + 36, height + 36, colours.paper),
    rect(0, 0, width, height, colours.sky),
    rect(0, height * 0.62, width, height * 0.38, colours.water),
    circle(dice.between(80, 360), dice.between(70, 190), 40, colours.light),
    afloat(dice.pick(VESSELS)(colours, dice, isDark), {
      x: dice.between(180, 270),
      y: height * 0.7,
      scale: 0.48,
      heading: dice.pick([1, -1] as const),
    }),
    rect(width / 2 - 7, 0, 14, height, colours.paper),
    rect(0, height * 0.42, width, 12, colours.paper),
    rect(-34, height + 16, width + 68, 20, mix(colours.paper, colours.middle, 0.4)),
  );
}

function shelves({ colours, dice }: Easel): string {
  const rows = steps(30, 640, 4).map((y) => {
    const books: string[] = [];
    for (let x = -10; x < 1200;) {
      const width = dice.between(20, 50);
      const height = dice.between(100, 164);
      if (dice.chance(0.88))
        books.push(
          rect(
            x,
            y + 172 - height,
            width - 3,
            height,
            dice.pick([
              colours.far,
              colours.middle,
              mix(colours.far, colours.paper, 0.5),
              mix(colours.accent, colours.far, 0.5),
            ]),
          ),
        );
      x += width;
    }
    return books.join('') + rect(-2, y + 172, 1204, 14, mix(colours.middle, colours.near, 0.6));
  });
  return rect(0, 0, 1200, 800, mix(colours.horizon, colours.far, 0.4)) + rows.join('');
}
