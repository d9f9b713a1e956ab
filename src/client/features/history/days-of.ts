import type { OpenedStory } from './opened-stories.ts';

/** The stories of a day, and its date as this device tells it, in a language. */
export type HistoryDay = { day: string; stories: OpenedStory[] };

/** Stories, the last opened first, by the days on which they were opened. */
export function daysOf(stories: OpenedStory[], language: string): HistoryDay[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
  return [...Map.groupBy(stories, ({ at }) => format.format(at))].map(([day, opened]) => ({
    day,
    stories: opened,
  }));
}
