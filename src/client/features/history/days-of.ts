import type { OpenedStory } from './opened-stories.ts';

/** The stories of a day, and its date as this device tells it: in a language, and as `YYYY-MM-DD`. */
export type HistoryDay = { day: string; date: string; stories: OpenedStory[] };

/** Stories, the last opened first, by the days on which they were opened. */
export function daysOf(stories: OpenedStory[], language: string): HistoryDay[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
  return [...Map.groupBy(stories, ({ at }) => dates.format(at))].map(([date, opened]) => ({
    day: format.format(opened[0]?.at),
    date,
    stories: opened,
  }));
}

// Swedish dates are written as ISO 8601 writes them.
const dates = new Intl.DateTimeFormat('sv');
