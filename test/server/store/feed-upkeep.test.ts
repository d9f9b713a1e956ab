import { DatabaseSync } from 'node:sqlite';
import { test as propertyTest } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect, vi } from 'vitest';
import { ACCESS_FILTERS } from '../../../src/shared/access.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { aStore } from '../../support/a-store.ts';
import { aCategory, aSiteRecord } from '../../support/a-story.ts';
import { CATEGORIES, ModelNewsroom, step, SUBJECTS, type Step } from './random-newsroom.ts';

const MARK_EVERY = 4;
const RUNS = { numRuns: 60 };

// Sixty newsrooms are a second's work, but more on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });
const steps = fc.array(step, { minLength: 1, maxLength: 10 });
const timeZone = fc.constantFrom('UTC', 'Pacific/Auckland', 'America/St_Johns');

function aNewsroom(taken: Step[], zone: string) {
  const model = new ModelNewsroom();
  const made = aStore(
    {
      site: aSiteRecord({ timeZone: zone }),
      categories: CATEGORIES.map((slug) => aCategory({ slug })),
    },
    { markEvery: MARK_EVERY },
  );
  for (const next of taken) made.writer.apply(model.take(next));
  return { ...made, model };
}

propertyTest.prop([steps], RUNS)('marks stand at every so-many-th story of each feed', (taken) => {
  const { file, close } = aNewsroom(taken, 'UTC');
  const database = new DatabaseSync(file);

  const marks = database
    .prepare('SELECT feed, n, published_at, story FROM feed_marks ORDER BY feed, n')
    .all();
  const fresh = database
    .prepare(
      `SELECT feed, place - shift AS n, published_at, story
        FROM (
          SELECT *, row_number() OVER (
            PARTITION BY feed ORDER BY published_at DESC, story DESC
          ) AS place FROM feed_entries
        ) e JOIN feeds f ON f.id = e.feed
        WHERE (place - shift) % ${MARK_EVERY} = 0 ORDER BY feed, n`,
    )
    .all();

  database.close();
  close();
  expect(marks).toEqual(fresh);
});

propertyTest.prop([steps, timeZone], RUNS)(
  'totals and months are what counting the stories gives',
  (taken, zone) => {
    const { store, model, close } = aNewsroom(taken, zone);
    const calendar = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });

    for (const subject of SUBJECTS) {
      for (const access of ACCESS_FILTERS) {
        const stories = model.feed(subject, access);
        const byMonth = Map.groupBy(stories, ({ publishedAt }) =>
          calendar.format(publishedAt).slice(0, 7),
        );
        const months = [...byMonth].map(([month, { length }]) => ({ month, stories: length }));
        // A name that no story has mentioned yet is not stored.
        const listed = store.listMonths(subject, access) ?? [];
        expect(listed).toEqual(months.toSorted((a, b) => (a.month < b.month ? 1 : -1)));
        expect(listed.reduce((sum, { stories: some }) => sum + some, 0)).toBe(stories.length);
      }
    }
    close();
  },
);

propertyTest.prop([steps, timeZone], RUNS)(
  'a month opens at its newest story, and an empty one names the nearest',
  (taken, zone) => {
    const { store, model, close } = aNewsroom(taken, zone);
    const stories = model.feed({ kind: 'latest' }, 'all');
    const calendar = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
    const monthOf = (time: number) => calendar.format(time).slice(0, 7);

    for (const month of ['2018-12', '2019-01', '2019-06', '2019-12', '2020-01', '2020-02']) {
      const result = store.readFeed(
        { kind: 'latest' },
        { access: 'all', limit: 5, entry: { kind: 'month', month } },
      );
      const start = stories.findIndex(({ publishedAt }) => monthOf(publishedAt) === month);
      if (start === -1) {
        expect(result.kind).toBe('empty-month');
      } else {
        expect(result.kind === 'feed' && result.feed.items.map(({ id }) => id)).toEqual(
          stories.slice(start, start + 5).map(({ id }) => id),
        );
      }
    }
    close();
  },
);

propertyTest.prop([steps, timeZone], RUNS)(
  'another time zone moves stories to other months',
  (taken, zone) => {
    const moved = aNewsroom(taken, 'UTC');
    const asked = aNewsroom(taken, zone);

    moved.writer.apply({ site: aSiteRecord({ timeZone: zone }) });

    expect(moved.store.listMonths({ kind: 'latest' })).toEqual(
      asked.store.listMonths({ kind: 'latest' }),
    );
    moved.close();
    asked.close();
  },
);

propertyTest.prop([steps], RUNS)(
  'sections are ordered by the stories of the newest 90 days',
  (taken) => {
    const { file, model, close } = aNewsroom(taken, 'UTC');
    const store = openStore(file);
    const newest = model.feed({ kind: 'latest' }, 'all')[0]?.publishedAt ?? 0;
    const recent = (slug: string) =>
      model
        .feed({ kind: 'category', slug }, 'all')
        .filter(({ publishedAt }) => publishedAt > newest - 90 * 86_400_000).length;

    const counts = store.readSite()?.sections.map(({ slug }) => recent(slug));

    expect(counts).toEqual(counts?.toSorted((a, b) => b - a));
    store.close();
    close();
  },
);
