import type { DoubleSite } from './wordpress-double-site.ts';

export type DoubleZone = {
  /** The instant of a local date, in UTC, both as WordPress writes dates. */
  toUtc(local: string): string;
  /** The local date of an instant in milliseconds. */
  toLocal(instant: number): string;
  /** Hours before UTC. */
  offsetAt(instant: number): number;
};

const HOUR = 3_600_000;
const write = (instant: number) => new Date(instant).toISOString().slice(0, 19);

/** The dates of a site, with summer time where its zone has one. */
export function createDoubleZone({
  timeZone,
  offset,
}: Pick<DoubleSite, 'timeZone' | 'offset'>): DoubleZone {
  const millisecondsAt = timeZone === '' ? () => offset * HOUR : differenceOf(timeZone);
  return {
    toUtc(local) {
      const wanted = Date.parse(`${local}Z`);
      // As PHP looks for it: an hour that comes twice is its second one in the east and its first one in the west.
      const guessed = millisecondsAt(wanted);
      const found = millisecondsAt(wanted - guessed);
      const isLeftOut = found > guessed && millisecondsAt(wanted - found) !== found;
      return write(wanted - (isLeftOut ? guessed : found));
    },
    toLocal: (instant) => write(instant + millisecondsAt(instant)),
    offsetAt: (instant) => millisecondsAt(instant) / HOUR,
  };
}

function differenceOf(timeZone: string): (instant: number) => number {
  // The Swedes write dates as WordPress does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    return Date.parse(`${format.format(second).replace(' ', 'T')}Z`) - second;
  };
}
