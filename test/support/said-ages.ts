import type { Page } from 'playwright-core';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From when on, and until when, something happened (ms since 1970). */
export type Stretch = { from: number; to: number };

/** How old a reader is told that something is which happened so many milliseconds ago: reckoned here anew, so that a mistake of the application's is not made twice. Undefined from a week on. */
function ageOf(age: number): string | undefined {
  if (age >= 7 * DAY) return undefined;
  const [count, unit] =
    age < HOUR
      ? [Math.floor(age / MINUTE), 'minute']
      : age < DAY
        ? [Math.floor(age / HOUR), 'hour']
        : [Math.floor(age / DAY), 'day'];
  if (unit === 'day' && count === 1) return 'yesterday';
  if (unit === 'minute' && count <= 0) return 'this minute';
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

/** Ages that may be said at a moment of what happened then: the clocks that tell them go by the minute. */
const agesOf = ({ from, to }: Stretch, now: number): (string | undefined)[] =>
  [from - MINUTE, from, to, to + MINUTE].map((at) => ageOf(now - at));

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** What cards of a list say of when their stories appeared, and is not so. */
export async function findFalseAges(
  page: Page,
  { now, appearedAt }: { now: number; appearedAt: (slug: string) => number | undefined },
): Promise<string[]> {
  const cards = await page.locator('main article:has(h3 a[href^="/article/"])').evaluateAll((all) =>
    all.map((card) => ({
      slug: card.querySelector('h3 a')?.getAttribute('href')?.slice('/article/'.length) ?? '',
      said: card.querySelector('time')?.textContent ?? '',
    })),
  );
  if (cards.length === 0) return ['there are no cards'];
  return cards.flatMap(({ slug, said }) => {
    const at = appearedAt(slug);
    if (at === undefined) return `${slug} was never published`;
    const expected = agesOf({ from: at, to: at }, now).map((age) => age ?? dates.format(at));
    return expected.includes(said) ? [] : `${slug} says “${said}”, not “${expected[1]}”`;
  });
}

/** What the strip says of when the page is from and how old it is, and is not so; `came` has the stretches in which it may have come. */
export async function findFalseStrip(
  page: Page,
  { now, came }: { now: number; came: Stretch[] },
): Promise<string[]> {
  const strip = page.locator('[data-bar]', { hasText: /^Offline\. This page is from .*\)/ });
  const said = (await strip.innerText({ timeout: 5_000 }).catch(() => '')).replaceAll(/\s+/g, ' ');
  const isTrue = came.some((stretch) => {
    const moments = momentsOf(stretch, now);
    const ages = agesOf(stretch, now);
    return moments.some((moment) =>
      ages.some((age) => said === `Offline. This page is from ${moment} (${age})`),
    );
  });
  const [last = { from: 0, to: 0 }] = came.slice(-1);
  return isTrue ? [] : [`the strip says “${said}”, not “${momentsOf(last, now)[1]}”`];
}

/** How each minute of a stretch may be said today. */
function momentsOf({ from, to }: Stretch, now: number): string[] {
  const minutes = Math.ceil((to - from) / MINUTE) + 2;
  return Array.from({ length: minutes }, (_, place) => {
    const at = from + (place - 1) * MINUTE;
    const isToday = new Date(at).toDateString() === new Date(now).toDateString();
    const format = new Intl.DateTimeFormat('en', {
      timeStyle: 'short',
      ...(!isToday && { dateStyle: 'medium' }),
    });
    return format.format(at).replaceAll(/\s+/g, ' ');
  });
}
