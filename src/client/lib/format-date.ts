import { makeOnce } from './make-once.ts';

/** "9 Nov 2019", in the newsroom's language and time zone. */
export function formatDate(timestamp: string, language: string, timeZone: string): string {
  return dates(language, timeZone).format(new Date(timestamp));
}

const dates = makeOnce(
  (language, timeZone) =>
    new Intl.DateTimeFormat(language, {
      timeZone,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
);

/** "9 November 2019, 14:05", in the newsroom's language and time zone. */
export function formatDateTime(timestamp: string, language: string, timeZone: string): string {
  return dateTimes(language, timeZone).format(new Date(timestamp));
}

const dateTimes = makeOnce(
  (language, timeZone) =>
    new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'short' }),
);

/** "November 2019" of a month such as 2019-11, in the newsroom's language. */
export function formatMonth(month: string, language: string): string {
  return months(language).format(new Date(month));
}

const months = makeOnce(
  (language) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
);

/** "Monday, 9 November 2019" at a moment (ms since 1970), in the newsroom's language and time zone. */
export function formatDay(now: number, language: string, timeZone: string): string {
  return days(language, timeZone).format(now);
}

const days = makeOnce(
  (language, timeZone) => new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'full' }),
);

/** "2019-11-09" at a moment (ms since 1970), in the newsroom's time zone. */
export function formatIsoDay(now: number, timeZone: string): string {
  return isoDays(timeZone).format(now);
}

// Swedes write dates as ISO 8601 does.
const isoDays = makeOnce((timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3 hours ago" for what is less than 7 days old at `now` (to the minute); undefined for what is older or lies ahead. */
export function formatAge(timestamp: string, now: number, language: string): string | undefined {
  const age = now - Date.parse(timestamp);
  if (age < -MINUTE || age >= 7 * DAY) return undefined;
  const relative = ages(language);
  if (age < HOUR) return relative.format(-Math.max(0, Math.floor(age / MINUTE)), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return relative.format(-Math.floor(age / DAY), 'day');
}

const ages = makeOnce((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
