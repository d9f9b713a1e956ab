import type { Easel } from '../easel.ts';
import { glow } from '../glow.ts';
import { mix } from '../mix.ts';
import { cut, fillPath, line, polygon, rect, steps } from '../shapes.ts';

/** Half of the tower's width at a height. */
const half = (y: number) => 54 - (-y / 330) * 20;

/** A tower with its lamp, foot at (0, 0), 400 high; bands or plain. */
export function lightTower({ colours, dice, isDark }: Easel): string {
  const wall = isDark ? mix(colours.paper, colours.far, 0.35) : colours.paper;
  const bands = dice.whole(0, 3);
  const painted = steps(0.16, 0.78, Math.max(1, bands)).map((share) => {
    const low = -330 * share;
    const high = low - (bands === 1 ? 100 : 56);
    return polygon(
      [
        [-half(low), low],
        [half(low), low],
        [half(high), high],
        [-half(high), high],
      ],
      colours.accent,
    );
  });
  return [
    polygon(
      cut(
        [
          [-54, 0],
          [54, 0],
          [34, -330],
          [-34, -330],
        ],
        dice,
      ),
      wall,
    ),
    bands === 0 ? '' : painted.join(''),
    polygon(
      [
        [54, 0],
        [34, -330],
        [12, -330],
        [22, 0],
      ],
      mix(colours.near, colours.middle, 0.3),
    ),
    rect(-8, -120, 14, 26, colours.ink),
    rect(-8, -240, 14, 26, colours.ink),
    rect(-14, -36, 28, 36, colours.ink),
    rect(-48, -340, 96, 13, colours.ink),
    rect(-26, -386, 52, 48, colours.light),
    line([-26, -386], [-26, -338], colours.ink, 5),
    line([0, -386], [0, -338], colours.ink, 4),
    line([26, -386], [26, -338], colours.ink, 5),
    fillPath('M-34 -386Q0 -432 34 -386Z', colours.ink),
    line([0, -410], [0, -440], colours.ink, 5),
  ].join('');
}

/** The light from a lamp at (x, y), in the lights in which it can be seen. */
export function beam(
  { colours, dice, light }: Easel,
  x: number,
  y: number,
  bottom: number,
): string {
  if (light !== 'night' && light !== 'dusk' && light !== 'overcast') return '';
  const reach = dice.pick([-1, 1]) * 1300;
  const tilt = dice.between(-0.16, 0.1);
  const other = dice.chance(0.5);
  const wedge = (length: number, spread: number): string =>
    polygon(
      [
        [x, y],
        [x + length, y + length * tilt - spread],
        [x + length, y + length * tilt + spread],
      ],
      colours.light,
    );
  return `<g opacity=".3">${wedge(reach, 120)}${other ? wedge(-reach * 0.5, 56) : ''}</g>${glow(x, y, Math.min(20, bottom / 20), colours)}`;
}
