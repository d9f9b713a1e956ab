import type { DatabaseSync } from 'node:sqlite';
import type { Front } from '../../shared/front.ts';
import type { createCategoryReader } from './category-reader.ts';
import { composeFront } from './compose-front.ts';
import { createFeedPlaces } from './feed-places.ts';
import { ABOVE_ALL } from './feed-position.ts';
import { rankSections } from './rank-sections.ts';
import { createSubjectReader } from './subject-reader.ts';
import { createTeaserReader } from './teaser-reader.ts';

/** Stories that are looked at, of everything and of each section, and sections, the busiest first: what makes the cost the same whatever the size of the archive. */
const MOST_STORIES = 60;
const MOST_SECTIONS = 24;

type Categories = Pick<ReturnType<typeof createCategoryReader>, 'areChosen' | 'listFrontSections'>;

/** Reads the front page. It depends on the stories alone and on no clock, so that it changes only with an edition. */
export function createFrontReader(database: DatabaseSync, categories: Categories) {
  const subjects = createSubjectReader(database);
  const teasers = createTeaserReader(database);
  const { older } = createFeedPlaces(database);
  const newestOf = (feed: number) => older(feed, ABOVE_ALL, MOST_STORIES);

  return {
    /** Undefined before the first story. */
    readFront(): Front | undefined {
      const everything = subjects.findFeed({ kind: 'latest' }, 'all');
      const newest = everything === undefined ? [] : newestOf(everything.id);
      if (newest.length === 0) return undefined;
      const sections = categories
        .listFrontSections()
        .slice(0, MOST_SECTIONS)
        .map((section) => ({ ...section, stories: newestOf(section.feed) }));
      return composeFront({
        newest,
        sections: rankSections(sections, newest, categories.areChosen),
        teaserOf: teasers.readTeaser,
      });
    },
  };
}
