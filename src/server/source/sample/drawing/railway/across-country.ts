import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { heightAt, hills, land, peaks } from '../land.ts';
import { mix } from '../mix.ts';
import { rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { conifer } from '../trees.ts';
import { trainAt } from './train.ts';

/** A train crossing the country, over a viaduct now and then. */
export const acrossCountry: Composition = (easel) => {
  const { colours, dice, light } = easel;
  const { art } = sky(easel, 560);
  const rails = dice.between(500, 590);
  const heading = dice.pick([1, -1] as const);
  const front = dice.between(0.5, 0.78);
  const isViaduct = dice.chance(0.5);
  const plain =
    light === 'winter'
      ? mix(colours.paper, colours.horizon, 0.4)
      : mix(colours.middle, colours.light, 0.15);
  const ground = hills(dice, { base: 740, height: 40 });
  return [
    art,
    land(peaks(dice, { base: 560, height: 150, count: dice.whole(2, 5) }), colours.far),
    land(hills(dice, { base: rails + 40, height: 70 }), mix(colours.far, plain, 0.5)),
    isViaduct
      ? viaduct(easel, rails)
      : rect(-2, rails + 12, 1204, 300, plain) +
        gouges(
          Array.from({ length: 18 }, () => ({
            x: dice.between(0, 1200),
            y: dice.between(rails + 50, 740),
            length: dice.between(80, 300),
            thickness: 4,
          })),
          mix(plain, colours.near, 0.3),
        ),
    rect(-2, rails, 1204, 14, colours.ink),
    ...(isViaduct
      ? []
      : steps(30, 1170, 6).map(
          (x) =>
            rect(x - 4, rails - 210, 8, 214, mix(colours.near, colours.far, 0.3)) +
            rect(x - 34, rails - 196, 68, 6, mix(colours.near, colours.far, 0.3)),
        )),
    trainAt(easel, heading === 1 ? 1200 * front : 1200 * (1 - front), rails, {
      heading,
      scale: 0.86,
      cars: dice.whole(3, 5),
    }),
    land(ground, colours.near),
    ...Array.from({ length: dice.whole(3, 9) }, () => {
      const x = dice.between(0, 1200);
      return conifer(x, heightAt(ground, x) + 16, dice.between(60, 150), colours.ink);
    }),
  ].join('');
};

function viaduct({ colours }: Easel, top: number): string {
  const stone = mix(colours.middle, colours.near, 0.35);
  const arches = steps(-40, 1040, 7).map(
    (x) => `M${x} 802V${top + 110}Q${x + 76} ${top + 10} ${x + 152} ${top + 110}V802Z`,
  );
  return (
    `<path fill-rule="evenodd" fill="${stone}" d="M-10 ${top + 10}H1210V802H-10Z${arches.join('')}"/>` +
    rect(-2, top + 14, 1204, 10, mix(stone, colours.ink, 0.4))
  );
}
