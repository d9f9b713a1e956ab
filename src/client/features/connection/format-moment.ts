/** "14:05" of a moment today (ms since 1970), "24 Nov 2026, 14:05" of any other, as this device tells time. */
export function formatMoment(moment: number, language: string): string {
  const isToday = new Date(moment).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  }).format(moment);
}
