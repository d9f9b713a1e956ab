import { fromNewsroomTime, weekdayOf, weekOf, type DayNumber } from './calendar.ts';
import { hashOf, itemAt } from './random.ts';

/** The foreign desk's stories stay for some twenty years; the daily sections' for some thirteen months. */
export const DAILY_SECTIONS = [
  'politics',
  'economy',
  'society',
  'culture',
  'science',
  'defence',
  'opinion',
] as const;
export type Desk = 'foreign' | (typeof DAILY_SECTIONS)[number];

/** A place in the newsroom's calendar that a story is written for. */
export type Slot = {
  id: number;
  desk: Desk;
  /** How many stories the desk has published before this one, counted from 1970. */
  number: number;
  day: DayNumber;
  publishedAt: number;
};

/** More than a day has slots. */
const PLACES = 8;

const DAY = 86_400_000;
const MINUTE = 60_000;
const hours = (hour: number, minute = 0) => hour * 60 + minute;

/**
 * When the sections publish, in minutes of UTC: a cluster before breakfast, then noon, afternoon and
 * evening. Every day has every band, bands never meet, and they keep to UTC, so that any 24 hours
 * whatsoever miss at most the band they begin in: never fewer than six stories.
 */
const DAILY_BANDS = [
  [hours(3, 41), hours(4, 9)],
  [hours(4, 17), hours(4, 52)],
  [hours(5, 3), hours(5, 44)],
  [hours(6, 51), hours(8, 22)],
  [hours(10, 2), hours(11, 27)],
  [hours(13, 11), hours(14, 38)],
  [hours(15, 53), hours(17, 44)],
] as const;

const FOREIGN_BAND = [hours(5, 47), hours(8, 9)] as const;

/** Which section fills which band, Monday to Sunday. */
const WEEK: (typeof DAILY_SECTIONS)[number][][] = [
  ['economy', 'politics', 'science', 'society', 'culture', 'politics', 'economy'],
  ['politics', 'economy', 'society', 'defence', 'culture', 'economy', 'opinion'],
  ['society', 'politics', 'economy', 'science', 'politics', 'culture', 'defence'],
  ['economy', 'society', 'politics', 'culture', 'defence', 'science', 'opinion'],
  ['politics', 'economy', 'society', 'opinion', 'culture', 'society', 'economy'],
  ['opinion', 'society', 'culture', 'economy', 'science', 'defence', 'politics'],
  ['culture', 'opinion', 'society', 'science', 'defence', 'society', 'politics'],
];

const PER_WEEK = new Map<Desk, number>();
/** For each day and band, how often its section came before in the week. */
const BEFORE = WEEK.map((sections) =>
  sections.map((section) => {
    const before = PER_WEEK.get(section) ?? 0;
    PER_WEEK.set(section, before + 1);
    return before;
  }),
);

/** The foreign desk: every weekday, and three Saturdays of four; 5.75 a week make 5,989 in 20 years. */
const FOREIGN_IN_FOUR_WEEKS = 23;

/** The foreign desk's story of a day, if it has one. */
export function foreignSlot(day: DayNumber): Slot | undefined {
  const weekday = weekdayOf(day);
  const week = weekOf(day);
  const weekOfFour = ((week % 4) + 4) % 4;
  if (weekday === 6 || (weekday === 5 && weekOfFour === 3)) return undefined;
  const number = Math.floor(week / 4) * FOREIGN_IN_FOUR_WEEKS + weekOfFour * 6 + weekday;
  return slot(day, 0, 'foreign', number, FOREIGN_BAND);
}

/** The daily sections' stories of a day, in the order of the day. */
export function dailySlots(day: DayNumber): Slot[] {
  const weekday = weekdayOf(day);
  return DAILY_BANDS.map((band, index) => {
    const section = itemAt(itemAt(WEEK, weekday), index);
    const before = itemAt(itemAt(BEFORE, weekday), index);
    const number = weekOf(day) * (PER_WEEK.get(section) ?? 0) + before;
    return slot(day, index + 1, section, number, band);
  });
}

/** The slot that a generated story's id tells. */
export function slotOfId(id: number): Slot | undefined {
  const day = Math.floor(id / PLACES);
  return [foreignSlot(day), ...dailySlots(day)].find((one) => one?.id === id);
}

/** A generated story's id tells its day and place in it. */
function slot(
  day: DayNumber,
  place: number,
  desk: Desk,
  number: number,
  [from, to]: readonly [number, number],
): Slot {
  const id = day * PLACES + place;
  const minute = from + (hashOf('minute', id) % (to - from + 1));
  return { id, desk, number, day, publishedAt: day * DAY + oddMinute(minute, to) * MINUTE };
}

/** Nobody presses the button at five past sharp. */
function oddMinute(minute: number, most: number): number {
  return minute % 5 === 0 ? (minute < most ? minute + 1 : minute - 1) : minute;
}

/** Days after which a story with a fixed date appears again; more where a feed has fewer stories, so that it never comes back within thirty pages. */
const RECURS_AFTER = new Map([
  ['neighbours', 2 * 731],
  ['strait-compact', 3 * 731],
]);

/** The moment at which a story with a fixed local date appears for the `turn`th time, from 0. */
export function appearance(
  { date, categories }: { date: number; categories: string[] },
  turn: number,
): number {
  const days = Math.max(...categories.map((slug) => RECURS_AFTER.get(slug) ?? 731));
  return fromNewsroomTime(date + turn * days * DAY);
}
