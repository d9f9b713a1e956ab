const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Month (YYYY-MM) in which a moment falls in a time zone. */
export function monthAt(time: number, timeZone: string): string {
  // No zone is further than a day from UTC, so that only the ends of a month need its calendar,
  // which is a hundred times slower to ask.
  const before = new Date(time - DAY);
  const after = new Date(time + DAY);
  return before.getUTCMonth() === after.getUTCMonth()
    ? before.toISOString().slice(0, 7)
    : monthByCalendar(time, timeZone);
}

/** First moment after a month (YYYY-MM) in a time zone, in milliseconds since 1970. */
export function monthEnd(month: string, timeZone: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const utcEnd = Date.UTC(year, number, 1);
  let inside = utcEnd - DAY;
  let outside = utcEnd + DAY;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (monthAt(middle, timeZone) <= month) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** How many months lie between two, never negative. */
export function monthsApart(a: string, b: string): number {
  return Math.abs(monthNumber(a) - monthNumber(b));
}

function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}

function monthByCalendar(time: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(time).map((part) => [part.type, part.value]),
  );
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}`;
}
