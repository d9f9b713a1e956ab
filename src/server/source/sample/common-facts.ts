import { dateOf, monthName, weekdayName, weekdayOf, type DayNumber } from './calendar.ts';
import { personFacts } from './person-facts.ts';
import { itemAt } from './random.ts';
import type { Facts } from './wording.ts';
import { foreignMinisterOf, headOf, holderOf, OFFICE_NAMES } from './world/offices.ts';

const DAY = 86_400_000;
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** Names of the facts that speak of people in office. */
export const OFFICE_KEYS = ['first', 'foreign', ...OFFICE_NAMES];

/** What every story of a day may speak of: its day, month and year, and who is in office. */
export function commonFacts(day: DayNumber): Facts {
  const { year, month } = dateOf(day);
  const season = Math.floor((month % 12) / 3);
  return {
    ...officeFacts(day),
    day: weekdayName(lastWorkingDay(day)),
    today: weekdayName(day),
    month: monthName(month),
    lastmonth: monthName(month === 1 ? 12 : month - 1),
    nextmonth: monthName(month === 12 ? 1 : month + 1),
    year: String(year),
    nextyear: String(year + 1),
    season: itemAt(SEASONS, season),
    nextseason: itemAt(SEASONS, season + 1),
  };
}

/** The day a morning paper speaks of: the working day before. */
function lastWorkingDay(day: DayNumber): DayNumber {
  const before = day - 1;
  return before - Math.max(0, weekdayOf(before) - 4);
}

const byHolders = new Map<string, Facts>();

function officeFacts(day: DayNumber): Facts {
  const time = day * DAY;
  const holders = [
    headOf('halmere', time),
    foreignMinisterOf('halmere', time),
    ...OFFICE_NAMES.map((office) => holderOf(office, time)),
  ];
  const names = holders.map(({ name }) => name).join();
  let facts = byHolders.get(names);
  if (facts === undefined) {
    facts = Object.assign(
      {},
      ...holders.map((holder, at) => personFacts(itemAt(OFFICE_KEYS, at), holder)),
    );
    byHolders.set(names, facts as Facts);
  }
  return facts as Facts;
}
