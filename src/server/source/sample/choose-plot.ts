import { dateOf, type DayNumber } from './calendar.ts';
import type { Plot, Turn } from './plot.ts';
import { hashOf, itemAt, shuffled } from './random.ts';

/** A plot and the round in which it is told, counted from 1970. */
export type ChosenPlot = { plot: Plot; round: number };

/** Chooses what a desk's stories tell of: each in turn, in an order that changes with each round. */
export class PlotRota {
  readonly #desk: string;
  readonly #halves: readonly [Turn[], Turn[]];
  readonly #size: number;
  readonly #rounds = new Map<number, Turn[]>();

  constructor(desk: string, turns: Turn[]) {
    this.#desk = desk;
    // Halves are shuffled apart, so that the end of a round does not come back as the next begins.
    const middle = Math.ceil(turns.length / 2);
    const order = shuffled(turns, hashOf('halves', desk));
    this.#halves = [order.slice(0, middle), order.slice(middle)];
    this.#size = turns.length;
  }

  /** What a desk's story of this number and day tells of. */
  choose(number: number, day: DayNumber): ChosenPlot {
    const round = Math.floor(number / this.#size);
    const turn = itemAt(this.#order(round), number);
    return { plot: 'summer' in turn ? turn[seasonOf(day)] : turn, round };
  }

  #order(round: number): Turn[] {
    let order = this.#rounds.get(round);
    if (order === undefined) {
      const [first, second] = this.#halves;
      order = [
        ...shuffled(first, hashOf(this.#desk, round, 'first')),
        ...shuffled(second, hashOf(this.#desk, round, 'second')),
      ];
      this.#rounds.set(round, order);
    }
    return order;
  }
}

function seasonOf(day: DayNumber): 'summer' | 'winter' {
  const { month } = dateOf(day);
  return month >= 4 && month <= 9 ? 'summer' : 'winter';
}
