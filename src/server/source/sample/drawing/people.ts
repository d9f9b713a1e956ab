import type { Dice } from './dice.ts';
import { circle, ellipse, fillPath, placed, rect } from './shapes.ts';

/** Somebody standing, feet at (x, y), some 200 high before scaled; seen from behind or against the light. */
export function standing(
  dice: Dice,
  { x, y, scale }: { x: number; y: number; scale: number },
  coat: string,
  { hat = dice.chance(0.4), skirt = dice.chance(0.4) } = {},
): string {
  const build = dice.between(0.88, 1.12);
  const legs = skirt
    ? rect(-13, -48, 9, 48, coat) + rect(5, -48, 9, 48, coat)
    : fillPath('M-20 -96L-21 0L-4 0L0 -80L6 0L22 0L20 -96Z', coat);
  const body = skirt
    ? fillPath(
        'M-20 -160Q0 -172 20 -160Q28 -120 22 -104L36 -40L-36 -40L-22 -104Q-28 -120 -20 -160Z',
        coat,
      )
    : fillPath('M-25 -158Q0 -172 25 -158Q34 -118 28 -70L-28 -70Q-34 -118 -25 -158Z', coat);
  const head = ellipse(0, -183, 13, 16, coat) + rect(-6, -172, 12, 14, coat);
  const hair = hat
    ? dice.pick([
        fillPath('M-22 -188L22 -188L16 -194L12 -208L-12 -208L-16 -194Z', coat),
        fillPath('M-16 -186Q-16 -206 2 -204Q18 -202 20 -188Z', coat),
        circle(0, -190, 16, coat),
      ])
    : dice.pick([
        circle(0, -199, 7, coat),
        fillPath('M-14 -186Q-16 -160 -14 -156L14 -156Q16 -160 14 -186Z', coat),
        '',
      ]);
  return placed({ x, y, scale, scaleX: scale * build }, legs, body, head, hair);
}

/** Head and shoulders seen from behind or against the light, the shoulders ending at (x, y); some 170 wide before scaled. */
export function bust(
  dice: Dice,
  { x, y, scale }: { x: number; y: number; scale: number },
  coat: string,
  { bare = false } = {},
): string {
  const hair = dice.pick([
    '',
    '',
    circle(0, -168, 15, coat),
    fillPath('M-33 -122Q-40 -70 -32 -60L32 -60Q40 -70 33 -122Z', coat),
    fillPath(
      'M-36 -120Q-46 -172 0 -172Q46 -172 36 -120Q42 -84 26 -74L-26 -74Q-42 -84 -36 -120Z',
      coat,
    ),
  ]);
  const hat = dice.pick([
    fillPath('M-58 -134Q0 -148 58 -134L36 -144L30 -178Q0 -188 -30 -178L-36 -144Z', coat),
    fillPath('M-36 -130Q-42 -166 2 -166Q40 -164 44 -134L-36 -128Z', coat),
    fillPath('M-34 -126Q-34 -170 0 -172Q34 -170 34 -126Z', coat) + circle(0, -176, 11, coat),
  ]);
  return placed(
    { x, y, scale, scaleX: scale * dice.between(0.92, 1.1) * (dice.chance(0.5) ? -1 : 1) },
    fillPath('M-86 4Q-84 -54 -40 -64Q-18 -70 -16 -88L16 -88Q18 -70 40 -64Q84 -54 86 4Z', coat),
    ellipse(0, -118, 31, 38, coat),
    bare || dice.chance(0.55) ? hair : hat,
  );
}
