import { createRandom, itemAt } from '../random.ts';

/** Chance that depends on a seed alone. */
export type Dice = {
  /** A number from `least` up to `most`. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
};

/** Dice that fall alike whenever the seed is the same. */
export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    between: (least, most) => least + random() * (most - least),
    whole,
    chance: (probability) => random() < probability,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
  };
}
