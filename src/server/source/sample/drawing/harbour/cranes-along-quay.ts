import { bollards, crane } from '../crane.ts';
import type { Composition, Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { hills, land } from '../land.ts';
import { mix } from '../mix.ts';
import { standing } from '../people.ts';
import { sea } from '../sea.ts';
import { rect, steps } from '../shapes.ts';
import { sky } from '../sky.ts';
import { freighter } from '../vessel/freighter.ts';
import { trawler } from '../vessel/trawler.ts';
import { afloat } from '../vessel/vessel.ts';

/** Cranes and moored ships along a quay that runs across. */
export const cranesAlongQuay: Composition = (easel) => {
  const { colours, dice, isDark } = easel;
  const horizon = dice.between(470, 540);
  const { art, sun } = sky(easel, horizon);
  const heading = dice.pick([1, -1] as const);
  const quay = dice.between(640, 690);
  const cranes = steps(180, 1020, dice.whole(2, 3)).map((x) =>
    crane(
      {
        x: x + dice.between(-50, 50),
        y: quay,
        scale: dice.between(0.95, 1.3),
        heading,
        jib: -dice.between(2, 26),
      },
      {
        frame: dice.chance(0.3) ? colours.accent : colours.near,
        load: dice.chance(0.6) ? colours.accent : undefined,
      },
    ),
  );
  const ship = afloat(dice.pick([freighter, trawler])(colours, dice, isDark), {
    x: dice.between(380, 820),
    y: quay + 34,
    scale: dice.between(1, 1.3),
    heading,
  });
  return [
    art,
    land(hills(dice, { base: horizon, height: 70 }), colours.far, { bottom: horizon + 2 }),
    sea(easel, horizon, { lightAt: sun.x }),
    rect(-2, quay, 1204, 30, colours.ink),
    ...cranes,
    ship,
    quayFront(easel, quay + 46),
  ].join('');
};

/** The near edge of the basin: stones, bollards and people waiting. */
function quayFront({ colours, dice }: Easel, top: number): string {
  const edge = Math.max(top, 724);
  const joints = steps(60, 1160, dice.whole(6, 9)).map((x) => ({
    x,
    y: edge + 42,
    length: 64,
    thickness: 2.4,
    angle: 90 + dice.between(-6, 6),
  }));
  const people = Array.from({ length: dice.whole(0, 3) }, () =>
    standing(dice, { x: dice.between(80, 1120), y: edge + 14, scale: 0.58 }, colours.ink),
  );
  return [
    rect(-2, edge, 1204, 90, mix(colours.near, colours.ink, 0.5)),
    rect(-2, edge, 1204, 8, colours.far),
    gouges(joints, colours.ink),
    bollards(steps(120, 1080, dice.whole(2, 4)), edge + 4, colours),
    ...people,
  ].join('');
}
