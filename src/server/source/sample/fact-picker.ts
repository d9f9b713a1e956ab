import { dateOf, dateWords, weekdayOf, type DayNumber } from './calendar.ts';
import { OFFICE_KEYS } from './common-facts.ts';
import { personFacts } from './person-facts.ts';
import { createRandom, hashOf, itemAt, shuffled } from './random.ts';
import { COUNTRIES, type CountryId } from './world/countries.ts';
import { foreignMinisterOf, headOf, type Person } from './world/offices.ts';
import { NAMES } from './world/people.ts';
import { inWords, type Facts } from './wording.ts';

const DAY = 86_400_000;
/** Steps through a list, so that two lists of a plot do not move in time with each other. */
const STRIDES = [1, 7, 3, 5, 9, 2, 8];

/** Chooses the facts of one story: `int`, `pick` and the like by chance (always the same for a story), `cycle` in turn, so that neighbouring stories of one plot differ. */
export class FactPicker {
  readonly day: DayNumber;
  readonly year: number;
  readonly month: number;
  readonly #random: () => number;
  readonly #cycle: number;
  readonly #plot: string;
  readonly #surnames = new Set<string>();
  readonly #people: string[] = [];
  #lists = 0;

  /** `cycle` counts the stories of this plot. */
  constructor(plot: string, seed: number, cycle: number, day: DayNumber) {
    this.#plot = plot;
    this.#random = createRandom(seed);
    this.#cycle = cycle;
    this.day = day;
    const { year, month } = dateOf(day);
    this.year = year;
    this.month = month;
  }

  /** A whole number between the two, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  /** A number between the two in steps, such as 40, 45, 50. */
  step(least: number, most: number, step: number): number {
    return least + step * this.int(0, Math.floor((most - least) / step + 1e-9));
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  /** One by chance, of a list or of a string divided by semicolons. */
  pick(items: string): string;
  pick<Item>(items: readonly Item[]): Item;
  pick(given: string | readonly unknown[]): unknown {
    const items = listOf(given);
    return itemAt(items, this.int(0, items.length - 1));
  }

  /** The next in turn, of a list or of a string divided by semicolons. */
  cycle(items: string): string;
  cycle<Item>(items: readonly Item[]): Item;
  cycle(given: string | readonly unknown[]): unknown {
    const items = listOf(given);
    const list = this.#lists++;
    const length = turnLength(items.length);
    const stride = STRIDES.slice(list).find((step) => step % length !== 0) ?? 1;
    const start = hashOf(this.#plot, list) % length;
    return itemAt(items, (start + this.#cycle * stride) % length);
  }

  /** Several different items, in no order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    return shuffled(items, this.int(0, 2 ** 31)).slice(0, count);
  }

  town(id: CountryId = 'halmere'): string {
    return this.cycle(COUNTRIES[id].towns);
  }

  /** `years` in a trade and an `age` that goes with them. */
  career(least: number, most: number): Facts {
    const years = this.int(least, most);
    return { years: inWords(years), age: String(years + this.int(20, 31)) };
  }

  /** Facts of somebody invented: `a`, `a.mr` (Ms Linga), `a.he`, `a.him`, `a.his`, and `^` for capitals. */
  person(key: string, country: CountryId = 'halmere'): Facts {
    const stock = NAMES[country];
    const woman = this.chance(0.5);
    const first = this.pick(woman ? stock.women : stock.men);
    // Two people of one surname in one story would have to be related.
    let surname = this.pick(stock.surnames);
    while (this.#surnames.has(surname)) surname = this.pick(stock.surnames);
    this.#surnames.add(surname);
    return this.#personFacts(key, { name: `${first} ${surname}`, woman });
  }

  /** Facts of a country: `c`, `c.adj`, `c.cap`, `c.gov`, `c.parl`, `c.town`, and its people `c.head`, `c.fm`. */
  country(key: string, id: CountryId): Facts {
    const country = COUNTRIES[id];
    const time = this.day * DAY;
    const head = headOf(id, time);
    return {
      [key]: country.name,
      [`${key}.adj`]: country.adjective,
      [`${key}.cap`]: country.capital,
      [`${key}.gov`]: country.government,
      [`${key}.parl`]: country.parliament,
      [`${key}.town`]: this.town(id),
      [`${key}.title`]: country.head,
      ...this.#personFacts(`${key}.head`, head),
      ...this.#personFacts(`${key}.fm`, foreignMinisterOf(id, time)),
    };
  }

  /** `14 March`, so many days from the story's; on a Saturday or Sunday nothing falls due. */
  date(days: number): string {
    const day = this.day + days;
    return dateWords(weekdayOf(day) < 5 ? day : day + 2, this.year);
  }

  /** Those whom the facts speak of, by their full names and as the paper's second mention has them. */
  people(facts: Facts): Map<string, string> {
    const keys = [...this.#people, ...OFFICE_KEYS];
    return new Map(keys.map((key) => [facts[key] ?? '', facts[`${key}.mr`] ?? '']));
  }

  #personFacts(key: string, person: Person): Facts {
    this.#people.push(key);
    return personFacts(key, person);
  }
}

const lists = new Map<string, string[]>();

function listOf(given: string | readonly unknown[]): readonly unknown[] {
  if (typeof given !== 'string') return given;
  let list = lists.get(given);
  if (list === undefined) {
    list = given.split('; ');
    lists.set(given, list);
  }
  return list;
}

/** A long list is taken round by a prime number of items, so that the same item and the same of a few wordings meet again only after a round for each wording. */
function turnLength(length: number): number {
  if (length <= 10) return length;
  let turn = length;
  while (!isPrime(turn)) turn -= 1;
  return turn;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) return false;
  }
  return true;
}
