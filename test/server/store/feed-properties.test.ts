import * as fc from 'fast-check';
import { test as propertyTest } from '@fast-check/vitest';
import { expect, vi } from 'vitest';
import { ACCESS_FILTERS, type AccessFilter } from '../../../src/shared/access.ts';
import type { FeedEntry } from '../../../src/shared/api-urls.ts';
import type { Feed, FeedSubject } from '../../../src/shared/feed.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { aStore } from '../../support/a-store.ts';
import { aCategory } from '../../support/a-story.ts';
import { CATEGORIES, ModelNewsroom, step, SUBJECTS, type Step } from './random-newsroom.ts';

/** Marks stand so close that even small feeds have several. */
const MARK_EVERY = 4;
const RUNS = { numRuns: 60 };

// Sixty newsrooms are a second's work, but more on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const steps = fc.array(step, { minLength: 1, maxLength: 8 });
const subject = fc.constantFrom(...SUBJECTS.slice(0, 3));
const access = fc.constantFrom(...ACCESS_FILTERS);
const limit = fc.integer({ min: 1, max: 7 });

function aNewsroom(taken: Step[]) {
  const model = new ModelNewsroom();
  const made = aStore(
    { categories: CATEGORIES.map((slug) => aCategory({ slug })) },
    { markEvery: MARK_EVERY },
  );
  const take = (next: Step) => made.writer.apply(model.take(next));
  taken.forEach(take);
  return { ...made, model, take };
}

function read(
  store: Store,
  of: FeedSubject,
  query: { access: AccessFilter; limit: number; entry?: FeedEntry },
): Feed {
  const result = store.readFeed(of, query);
  if (result.kind !== 'feed') throw new Error(`Expected a feed, found ${result.kind}`);
  return result.feed;
}

const ids = ({ items }: Feed) => items.map(({ id }) => id);

propertyTest.prop(
  [fc.array(step, { minLength: 1, maxLength: 12 }), subject, access, limit, fc.nat(3)],
  RUNS,
)(
  'walking older from the top meets every untouched story exactly once, whatever changes meanwhile',
  (taken, of, filter, size, before) => {
    const { store, model, take, close } = aNewsroom(taken.slice(0, before + 1));
    const changes = taken.slice(before + 1);
    let untouched = model.feed(of, filter);

    const met: number[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const feed = read(store, of, {
        access: filter,
        limit: size,
        ...(cursor !== undefined && { entry: { kind: 'older', cursor } }),
      });
      met.push(...ids(feed));
      cursor = feed.older;
      const change = changes.shift();
      if (change !== undefined) {
        take(change);
        const stories = model.feed(of, filter);
        untouched = untouched.filter((story) => stories.includes(story));
      }
    }

    for (const { id } of untouched) expect(met.filter((other) => other === id)).toEqual([id]);
    close();
  },
);

propertyTest.prop([steps, subject, access, limit], RUNS)(
  'what is newer than a page is exactly the page before it, and older leads back',
  (taken, of, filter, size) => {
    const { store, close } = aNewsroom(taken);
    const query = { access: filter, limit: size };

    let page = read(store, of, query);
    expect(page.newer).toBeNull();
    while (page.older !== null) {
      const next = read(store, of, { ...query, entry: { kind: 'older', cursor: page.older } });
      expect(next.newer).not.toBeNull();
      const back = read(store, of, {
        ...query,
        entry: { kind: 'newer', cursor: next.newer ?? '' },
      });
      expect(back).toEqual(page);
      page = next;
    }
    close();
  },
);

propertyTest.prop([steps, subject, access], RUNS)(
  'every numbered page agrees with the feed, and after the last there is none',
  (taken, of, filter) => {
    const { store, model, close } = aNewsroom(taken);
    const expected = model.feed(of, filter).map(({ id }) => id);
    const pages = Math.max(1, Math.ceil(expected.length / 10));

    for (let page = 1; page <= pages; page += 1) {
      const feed = read(store, of, { access: filter, limit: 10, entry: { kind: 'page', page } });
      expect(ids(feed)).toEqual(expected.slice((page - 1) * 10, page * 10));
      expect(feed.total).toBe(expected.length);
      expect(feed.first).toEqual(
        expected.length === 0 ? null : { position: (page - 1) * 10 + 1, page },
      );
      expect(feed.older === null).toBe(page === pages);
      expect(feed.newer === null).toBe(page === 1);
    }
    expect(
      store.readFeed(of, { access: filter, limit: 10, entry: { kind: 'page', page: pages + 1 } }),
    ).toEqual({ kind: 'beyond-end', lastPage: pages });
    close();
  },
);

propertyTest.prop([steps, subject, access, limit], RUNS)(
  'a story stands at the position that its answer says',
  (taken, of, filter, size) => {
    const { store, model, close } = aNewsroom(taken);
    const expected = model.feed(of, filter).map(({ id }) => id);

    let cursor = read(store, of, { access: filter, limit: size }).older;
    while (cursor !== null) {
      const feed = read(store, of, {
        access: filter,
        limit: size,
        entry: { kind: 'older', cursor },
      });
      expect(feed.first?.position).toBe(expected.indexOf(feed.items[0]?.id ?? 0) + 1);
      cursor = feed.older;
    }
    close();
  },
);

propertyTest.prop([steps, subject, access, limit], RUNS)(
  'where the stories beyond a cursor have gone there is an empty answer, and a way back',
  (taken, of, filter, size) => {
    const { store, model, take, close } = aNewsroom(taken);
    const query = { access: filter, limit: size };
    const { older } = read(store, of, query);
    if (older !== null) {
      const stories = model.feed(of, filter);
      take({ kind: 'lapse', ids: stories.slice(size).map(({ id }) => id) });

      const end = read(store, of, { ...query, entry: { kind: 'older', cursor: older } });
      const back = read(store, of, { ...query, entry: { kind: 'newer', cursor: end.newer ?? '' } });

      expect(end).toMatchObject({ items: [], first: null, older: null });
      expect(ids(back)).toEqual(stories.slice(0, size).map(({ id }) => id));
    }
    close();
  },
);

propertyTest.prop([steps, subject, access, limit], RUNS)(
  'where the stories above a cursor have gone there is an empty answer, and a way on',
  (taken, of, filter, size) => {
    const { store, model, take, close } = aNewsroom(taken);
    const query = { access: filter, limit: size };
    const second = store.readFeed(of, { ...query, entry: olderThanTop(store, of, query) });
    if (second.kind === 'feed' && second.feed.newer !== null) {
      const { newer } = second.feed;
      const stories = model.feed(of, filter);
      take({ kind: 'withdraw', ids: stories.slice(0, size).map(({ id }) => id) });

      const top = read(store, of, { ...query, entry: { kind: 'newer', cursor: newer } });
      const on = read(store, of, { ...query, entry: { kind: 'older', cursor: top.older ?? '' } });

      expect(top).toMatchObject({ items: [], first: null, newer: null });
      expect(ids(on)).toEqual(stories.slice(size, size * 2).map(({ id }) => id));
    }
    close();
  },
);

function olderThanTop(
  store: Store,
  of: FeedSubject,
  query: { access: AccessFilter; limit: number },
) {
  const { older } = read(store, of, query);
  return older === null ? undefined : ({ kind: 'older', cursor: older } as const);
}
