import type { DatabaseSync } from 'node:sqlite';
import type { Opening } from './opening.ts';
import { createRelatedFinder } from './related-finder.ts';
import { integer } from './row.ts';

/** Stories whose own lists are renewed because one that stands in them has moved. */
const MOST_NAMING = 12;
/** Openings that are remembered: two megabytes. */
const MOST_OPENINGS = 4_000;

/** Keeps what each story is related to. A story that was touched is due; those that it comes near to, or leaves, are due after it. */
export function createRelatedWriter(database: DatabaseSync) {
  const { findRelated, readOpening } = createRelatedFinder(database);
  const openings = new Map<number, Opening>();
  const makeDue = database.prepare(`
    INSERT INTO related_due (story, spreads) VALUES (?, ?)
    ON CONFLICT (story) DO UPDATE SET spreads = max(spreads, excluded.spreads)`);
  const selectNaming = database.prepare(
    `SELECT story FROM related WHERE other = ? LIMIT ${MOST_NAMING}`,
  );
  // Those that are due because of others come last, when none of the others can make them due again.
  const selectDue = database.prepare(
    'SELECT story, spreads FROM related_due ORDER BY spreads DESC LIMIT 1',
  );
  const countDue = database.prepare(
    'SELECT count(*) AS number FROM (SELECT 1 FROM related_due LIMIT ?)',
  );
  const selectRelated = database.prepare('SELECT other FROM related WHERE story = ?');
  const removeDue = database.prepare('DELETE FROM related_due WHERE story = ?');
  const removeRelated = database.prepare('DELETE FROM related WHERE story = ?');
  const insertRelated = database.prepare(
    'INSERT INTO related (story, place, other) VALUES (?, ?, ?)',
  );

  function openingOf(story: number): Opening {
    const opening = openings.get(story) ?? readOpening(story);
    openings.delete(story);
    openings.set(story, opening);
    const [oldest] = openings.keys();
    if (openings.size > MOST_OPENINGS && oldest !== undefined) openings.delete(oldest);
    return opening;
  }

  const storiesNaming = (story: number) =>
    selectNaming.all(story).map((row) => integer(row['story']));

  /** Makes those due that a story came near to or left; none when it stands where it stood. */
  function spread(story: number, related: number[]) {
    const before = new Set(selectRelated.all(story).map((row) => integer(row['other'])));
    const moved = before.symmetricDifference(new Set(related));
    if (moved.size === 0) return;
    for (const other of [...storiesNaming(story), ...moved]) makeDue.run(other, 0);
  }

  function renew(story: number, spreads: boolean) {
    const related = findRelated(story, openingOf);
    if (spreads) spread(story, related);
    removeRelated.run(story);
    for (const [place, other] of related.entries()) insertRelated.run(story, place, other);
    removeDue.run(story);
  }

  return {
    /** To be called for a story that is written, or stands under something else by now. Where all are due, it need not spread. */
    touch(story: number, spreads: boolean) {
      openings.delete(story);
      makeDue.run(story, Number(spreads));
    },
    /** To be called before a story is taken out: those that it stood beside get another. */
    leave(story: number) {
      openings.delete(story);
      for (const other of storiesNaming(story)) makeDue.run(other, 0);
    },
    /** Whether so many stories are due. */
    areDue: (stories: number) => integer(countDue.get(stories)?.['number']) === stories,
    /** Renews up to so many stories, once all feeds are up to date. */
    settle(most: number) {
      for (let settled = 0; settled < most; settled += 1) {
        const due = selectDue.get();
        if (due === undefined) return;
        renew(integer(due['story']), due['spreads'] === 1);
      }
    },
    /** To be called when a transaction was rolled back: what was read in it is void. */
    forget: () => openings.clear(),
  };
}
