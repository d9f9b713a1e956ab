import {
  dateOf,
  dateWords,
  monthName,
  weekdayName,
  weekdayOf,
  type DayNumber,
} from './calendar.ts';
import { createRandom, hashOf, itemAt, shuffled } from './random.ts';
import { COUNTRIES, type CountryId } from './world/countries.ts';
import { foreignMinisterOf, headOf, holderOf, OFFICE_NAMES, type Person } from './world/offices.ts';
import { NAMES } from './world/people.ts';
import type { Facts } from './wording.ts';

const DAY = 86_400_000;
/** Steps through a list, so that two lists of a plot do not move in time with each other. */
const STRIDES = [1, 7, 11, 5, 13, 17, 3, 19];

/** Chooses the facts of one story: `int`, `pick` and the like by chance (always the same for a story), `cycle` in turn, so that neighbouring stories of one plot differ. */
export class FactPicker {
  readonly day: DayNumber;
  readonly year: number;
  readonly month: number;
  readonly #random: () => number;
  readonly #cycle: number;
  readonly #plot: string;
  readonly #surnames = new Set<string>();
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
    const length = items.length;
    const stride = STRIDES.slice(list).find((step) => step % length !== 0 && coprime(step, length));
    const start = hashOf(this.#plot, list) % length;
    return itemAt(items, start + this.#cycle * (stride ?? 1));
  }

  /** Several different items, in no order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    return shuffled(items, this.int(0, 2 ** 31)).slice(0, count);
  }

  town(id: CountryId = 'halmere'): string {
    return this.pick(COUNTRIES[id].towns);
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
    return personFacts(key, { name: `${first} ${surname}`, woman });
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
      ...personFacts(`${key}.head`, head),
      ...personFacts(`${key}.fm`, foreignMinisterOf(id, time)),
    };
  }

  /** `14 March`, so many days from the story's. */
  date(days: number): string {
    return dateWords(this.day + days, this.year);
  }

  /** What every story may speak of: its day, month and year, and who is in office. */
  common(): Facts {
    const time = this.day * DAY;
    const offices = OFFICE_NAMES.map((office) => personFacts(office, holderOf(office, time)));
    return Object.assign(
      {
        day: weekdayName(lastWorkingDay(this.day)),
        today: weekdayName(this.day),
        month: monthName(this.month),
        lastmonth: monthName(this.month === 1 ? 12 : this.month - 1),
        nextmonth: monthName(this.month === 12 ? 1 : this.month + 1),
        year: String(this.year),
        lastyear: String(this.year - 1),
        nextyear: String(this.year + 1),
        season: itemAt(['winter', 'spring', 'summer', 'autumn'], Math.floor((this.month % 12) / 3)),
        nextseason: itemAt(
          ['spring', 'summer', 'autumn', 'winter'],
          Math.floor((this.month % 12) / 3),
        ),
      },
      personFacts('first', headOf('halmere', time)),
      personFacts('foreign', foreignMinisterOf('halmere', time)),
      ...offices,
    ) as Facts;
  }
}

/** Who is spoken of: the full name, then as the paper's second mention has it. */
export function personFacts(key: string, { name, woman }: Person): Facts {
  const parts = name.split(' ');
  const [first = ''] = parts;
  const title = /^(?:Sir|Lady|Dr)$/.test(first) ? first : woman ? 'Ms' : 'Mr';
  const surname = parts.slice(title === first ? 2 : 1).join(' ');
  // A knight is called by his first name, a doctor by the surname.
  const short =
    title === 'Sir' || title === 'Lady' ? `${title} ${parts[1]}` : `${title} ${surname}`;
  return {
    [key]: name,
    [`${key}.mr`]: short,
    [`${key}.last`]: surname,
    [`${key}.he`]: woman ? 'she' : 'he',
    [`${key}.him`]: woman ? 'her' : 'him',
    [`${key}.his`]: woman ? 'her' : 'his',
  };
}

/** The day a morning paper speaks of: the working day before. */
function lastWorkingDay(day: DayNumber): DayNumber {
  const before = day - 1;
  return before - Math.max(0, weekdayOf(before) - 4);
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

function coprime(left: number, right: number): boolean {
  return right === 0 ? left === 1 : coprime(right, left % right);
}
