import type { Easel } from '../easel.ts';
import { gouges } from '../gouge.ts';
import { mix } from '../mix.ts';
import { sea } from '../sea.ts';
import { circle, fillPath, line, polygon, rect, steps, stroke } from '../shapes.ts';
import { sky } from '../sky.ts';
import { chooseVessel } from '../vessel/choose-vessel.ts';
import { afloat } from '../vessel/vessel.ts';

/** How many people sit at the table. */
export const seatCount = ({ scene }: Easel) => Math.min(12, Math.max(2, scene.figures ?? 3));

/** A wall with tall windows on the harbour, or with panels and flags. */
export function room(easel: Easel, floor: number): string {
  const { colours, dice, isDark } = easel;
  const wall = isDark
    ? mix(colours.far, colours.middle, 0.4)
    : mix(colours.horizon, colours.paper, 0.25);
  const panel = mix(wall, colours.middle, 0.4);
  if (dice.chance(0.55)) {
    const horizon = 360;
    const panes = steps(230, 970, dice.whole(1, 3)).map((x) =>
      rect(x - 8, 40, 16, 420, colours.paper),
    );
    return [
      sky(easel, horizon, { calm: true }).art,
      sea(easel, horizon, { waves: 20 }),
      afloat(chooseVessel(easel), {
        x: dice.between(320, 880),
        y: horizon + 26,
        scale: 0.5,
        heading: dice.pick([1, -1] as const),
      }),
      fillPath(`M-2 -2H1202V${floor}H-2ZM110 60V${floor - 190}H1090V60Z`, wall).replace(
        '/>',
        ' fill-rule="evenodd"/>',
      ),
      ...panes,
      stroke(`M110 60H1090V${floor - 190}H110Z`, colours.paper, 18),
      curtain(easel, 60),
      curtain(easel, 1140),
    ].join('');
  }
  const flags = steps(170, 1030, dice.whole(2, 5)).map((x, place) =>
    flag(easel, x, floor - 30, place),
  );
  return [
    rect(0, 0, 1200, 802, wall),
    ...steps(40, 1000, 5).map((x) => stroke(`M${x} 60H${x + 160}V${floor - 150}H${x}Z`, panel, 6)),
    ...flags,
  ].join('');
}

const curtain = ({ colours }: Easel, x: number) =>
  polygon(
    [
      [x - 60, -5],
      [x + 60, -5],
      [x + 44, 520],
      [x - 44, 520],
    ],
    mix(colours.accent, colours.near, 0.25),
  ) +
  gouges(
    [-34, -8, 18, 40].map((offset) => ({
      x: x + offset * 0.8,
      y: 250,
      length: 480,
      thickness: 6,
      angle: 90,
    })),
    mix(colours.accent, colours.near, 0.65),
  );

function flag({ colours, dice }: Easel, x: number, foot: number, place: number): string {
  const cloths = [colours.accent, colours.paper, colours.water, colours.light];
  const one = cloths[place % 4] ?? colours.accent;
  const two = cloths[(place + dice.whole(1, 3)) % 4] ?? colours.paper;
  return [
    line([x, foot], [x, 96], colours.near, 8),
    circle(x, 92, 10, colours.light),
    fillPath(`M${x} 106Q${x + 62} 130 ${x + 66} 250L${x + 40} 430Q${x + 14} 400 ${x} 420Z`, one),
    fillPath(`M${x} 210Q${x + 40} 230 ${x + 66} 250L${x + 54} 340Q${x + 26} 316 ${x} 310Z`, two),
  ].join('');
}
