import { itemAt } from './random.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A day of the calendar, counted from 1 January 1970. */
export type DayNumber = number;

/** Weeks are counted from a Monday. */
export const weekOf = (day: DayNumber) => Math.floor((day + 3) / 7);

/** 0 is Monday. */
export const weekdayOf = (day: DayNumber) => day + 3 - weekOf(day) * 7;

export const weekdayName = (day: DayNumber) => WEEKDAYS[weekdayOf(day)] ?? 'Monday';

export const monthName = (month: number) => itemAt(MONTHS, month - 1);

/** Year, month (1–12) and day of the month. */
export function dateOf(day: DayNumber): { year: number; month: number; date: number } {
  const time = new Date(day * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** Such as `14 March`, with the year where it is not the reader's. */
export function dateWords(day: DayNumber, readIn: number): string {
  const { year, month, date } = dateOf(day);
  return `${date} ${monthName(month)}${year === readIn ? '' : ` ${year}`}`;
}

export const dayOf = (time: number): DayNumber => Math.floor(time / DAY);

/** The moment at which the newsroom's clocks (Europe/Tallinn) show a local time given as though it were UTC. By the rule rather than by time zone data, so that no date of a story ever moves. */
export function fromNewsroomTime(local: number): number {
  const asWinter = local - 2 * HOUR;
  const { year } = dateOf(dayOf(local));
  const summer = asWinter >= changeOfClocks(year, 3) && asWinter < changeOfClocks(year, 10);
  return summer ? asWinter - HOUR : asWinter;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeOfClocks(year: number, month: number): number {
  const last = dayOf(Date.UTC(year, month - 1, 31));
  return (last - ((weekdayOf(last) + 1) % 7)) * DAY + HOUR;
}

/** `2026-11-20T06:10` as though it were UTC; undefined when it is no such date. */
export function parseLocalTime(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
