import type { WirePost } from './wire-post.ts';

/** When a post was published and last edited, in milliseconds since 1970; undefined when it says no date at all. */
export function datesOf(
  { date, date_gmt, modified_gmt }: Pick<WirePost, 'date' | 'date_gmt' | 'modified_gmt'>,
  timeZone: string,
): { publishedAt: number; updatedAt: number } | undefined {
  // Imported posts may have lost their GMT dates: the local one and the site's zone say the same.
  const publishedAt = parseUtc(date_gmt) ?? instantIn(timeZone, date);
  if (publishedAt === undefined) return undefined;
  // A scheduled story keeps the time of its last edit, before it was published.
  const updatedAt = Math.max(parseUtc(modified_gmt) ?? publishedAt, publishedAt);
  return { publishedAt, updatedAt };
}

function parseUtc(date: string): number | undefined {
  if (date.startsWith('0000')) return undefined;
  const instant = Date.parse(`${date.replace(' ', 'T').replace(/Z$/, '')}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

function instantIn(timeZone: string, local: string): number | undefined {
  const asUtc = parseUtc(local);
  if (asUtc === undefined) return undefined;
  // The offset may change between the first guess and the instant itself.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - instant;
}
