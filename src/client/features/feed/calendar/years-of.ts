import type { Months } from '../../../../shared/category.ts';

type Year = { year: string; stories: number; months: Months['items'] };

/** Months by their years, in the order in which they come, each year with its number of stories. */
export function yearsOf(months: Months['items']): Year[] {
  const byYear = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return Array.from(byYear, ([year, within]) => ({
    year,
    stories: within.reduce((sum, { stories }) => sum + stories, 0),
    months: within,
  }));
}
