import type { QuietHours } from '../../shared/push.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** When the quiet hours end that a moment falls into; undefined outside of them. Both in milliseconds since 1970. The night in which clocks are changed may be an hour longer. */
export function quietUntil(now: number, { from, to, timeZone }: QuietHours): number | undefined {
  const present = minutesIn(now, timeZone);
  const since = (present - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  const length = (minutesOf(to) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  if (since >= length) return undefined;
  return Math.floor(now / MINUTE) * MINUTE + (length - since) * MINUTE;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}

const minutesIn = (now: number, timeZone: string) =>
  minutesOf(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(now),
  );
