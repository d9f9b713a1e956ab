import type { Easel } from '../easel.ts';
import { placed, steps } from '../shapes.ts';
import {
  balance,
  burner,
  conicalFlask,
  type Instrument,
  jars,
  microscope,
  roundFlask,
  tubes,
} from './instruments.ts';

const INSTRUMENTS: readonly Instrument[] = [
  conicalFlask,
  roundFlask,
  tubes,
  microscope,
  balance,
  burner,
  jars,
];

/** Several instruments side by side on the bench. */
export function arranged(
  easel: Easel,
  top: number,
  { from, to, count, scale }: { from: number; to: number; count: number; scale: number },
): string {
  const { dice } = easel;
  let last: Instrument | undefined;
  return steps(from, to, count)
    .map((x) => {
      const instrument = dice.pick(INSTRUMENTS.filter((candidate) => candidate !== last));
      last = instrument;
      return placed(
        { x: x + dice.between(-16, 16), y: top + 4, scale: scale * dice.between(0.88, 1.08) },
        instrument(easel),
      );
    })
    .join('');
}
