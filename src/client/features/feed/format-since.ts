/** "14:05" of this day, else "9 Nov 2019, 14:05", in the newsroom's language and time zone. Takes milliseconds since 1970. */
export function formatSince(at: number, now: number, language: string, timeZone: string): string {
  const day = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium' });
  const isToday = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat(language, {
    timeZone,
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  }).format(at);
}
