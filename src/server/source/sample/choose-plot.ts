import { dateOf, type DayNumber } from './calendar.ts';
import type { Plot } from './plot.ts';
import { hashOf, itemAt, shuffled } from './random.ts';

/** A plot and how often it has been told, counted from 1970. */
export type ChosenPlot = { plot: Plot; cycle: number };

/** Neighbours within which a plot that fills in for another is not told as well, at most. */
const MOST_APART = 9;

/** Chooses what a desk's stories tell of: each plot in turn, in an order that changes with each round; a plot that cannot happen on the day gives way to another. */
export class PlotRota {
  readonly #desk: string;
  readonly #halves: readonly [Plot[], Plot[]];
  readonly #size: number;
  readonly #rounds = new Map<number, Plot[]>();

  constructor(desk: string, plots: Plot[]) {
    this.#desk = desk;
    // Halves are shuffled apart, so that the end of a round does not come back as the next begins.
    const middle = Math.ceil(plots.length / 2);
    const order = shuffled(plots, hashOf('halves', desk));
    this.#halves = [order.slice(0, middle), order.slice(middle)];
    this.#size = plots.length;
  }

  /** What a desk's story of this number and day tells of. */
  choose(number: number, day: DayNumber): ChosenPlot {
    const cycle = Math.floor(number / this.#size);
    const plot = this.#inTurn(number);
    if (happensOn(plot, day)) return { plot, cycle };
    const near = new Set<Plot>();
    const apart = Math.min(MOST_APART, Math.floor(this.#size / 4));
    for (let other = number - apart; other <= number + apart; other++)
      near.add(this.#inTurn(other));
    const candidates = this.#round(cycle + 1).filter(
      (candidate) => happensOn(candidate, day) && !near.has(candidate),
    );
    // Away from the plot's own turns, in a list of whatever length.
    return { plot: itemAt(candidates, number), cycle: cycle * 2 + 1_000_003 };
  }

  #inTurn(number: number): Plot {
    return itemAt(this.#round(Math.floor(number / this.#size)), number);
  }

  #round(cycle: number): Plot[] {
    let round = this.#rounds.get(cycle);
    if (round === undefined) {
      const [first, second] = this.#halves;
      round = [
        ...shuffled(first, hashOf(this.#desk, cycle, 'first')),
        ...shuffled(second, hashOf(this.#desk, cycle, 'second')),
      ];
      this.#rounds.set(cycle, round);
    }
    return round;
  }
}

function happensOn({ from, until, months }: Plot, day: DayNumber): boolean {
  const { year, month } = dateOf(day);
  return (
    year >= (from ?? -Infinity) &&
    year <= (until ?? Infinity) &&
    (months === undefined || months.includes(month))
  );
}
