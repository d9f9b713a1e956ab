import { describe, expect, it } from 'vitest';
import { DAILY_STORIES } from '../../../../src/server/source/sample/newsroom.ts';
import { aNewsroom, CLOCKS, DAY, FOREIGN, HOUR, NOW } from './sample-newsroom.ts';

const newsroom = aNewsroom();

describe('the sample newsroom’s archive', () => {
  it.each(CLOCKS.map((clock) => new Date(clock).toISOString()))(
    'has 5,989 foreign stories at %s, and as many others as always',
    (clock) => {
      const edition = newsroom.editionAt(Date.parse(clock));

      expect(edition.filter(({ foreign }) => foreign)).toHaveLength(5_989);
      expect(edition).toHaveLength(5_989 + DAILY_STORIES);
    },
  );

  it('reaches back about twenty years in foreign relations and thirteen months elsewhere', () => {
    const edition = newsroom.editionAt(NOW);

    const years = (foreign: boolean) =>
      (NOW - (edition.findLast((story) => story.foreign === foreign)?.publishedAt ?? NOW)) /
      (365.25 * DAY);
    expect(years(true)).toBeCloseTo(20, 0);
    expect(years(false)).toBeGreaterThan(1);
    expect(years(false)).toBeLessThan(1.2);
  });

  it('has nothing of the future, and is in order', () => {
    for (const clock of CLOCKS) {
      const times = newsroom.editionAt(clock).map(({ publishedAt }) => publishedAt);

      expect(Math.max(...times)).toBeLessThanOrEqual(clock);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }
  });

  it('finds each story by its id, to the letter as it was published', () => {
    const edition = newsroom.editionAt(NOW).filter((_, place) => place % 97 === 0);

    for (const { id, write } of edition) {
      expect(newsroom.findStory(id, NOW)).toEqual(write());
    }
  });

  it('finds nothing that is still to come', () => {
    const [next] = newsroom.editionAt(NOW + DAY);

    expect(newsroom.findStory(next?.id ?? 0, NOW)).toBeUndefined();
    expect(newsroom.findStory(next?.id ?? 0, NOW + DAY)).toBeDefined();
  });

  it('has six stories or more of any 24 hours', () => {
    // Two years with both changes of the clocks; a window is poorest just before a story appears.
    const times = newsroom
      .editionAt(NOW + 400 * DAY)
      .map(({ publishedAt }) => publishedAt)
      .filter((time) => time > NOW)
      .toReversed();

    const fewest = times.slice(12).map((time, index) => {
      const until = time - 1;
      const near = times.slice(Math.max(0, index - 12), index + 12);
      return near.filter((other) => other > until - DAY && other <= until).length;
    });

    expect(fewest.length).toBeGreaterThan(2_500);
    expect(Math.min(...fewest)).toBeGreaterThanOrEqual(6);
  });

  it('publishes at a newsroom’s hours and on no round minute', () => {
    const generated = newsroom.editionAt(NOW).filter(({ id }) => id < 1_000_000_000);

    const minutes = generated.map(({ publishedAt }) => (publishedAt % DAY) / 60_000);
    expect(minutes.filter((minute) => minute % 5 === 0)).toEqual([]);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(3 * 60 + 41);
    expect(Math.max(...minutes)).toBeLessThan(18 * 60);
  });

  it('lets the oldest lapse for what it publishes', () => {
    const before = newsroom.editionAt(NOW);
    const after = newsroom.editionAt(NOW + DAY);

    const ids = new Set(after.map(({ id }) => id));
    const lapsed = before.filter(({ id }) => !ids.has(id));
    for (const foreign of [true, false]) {
      const of = (stories: typeof before) => stories.filter((story) => story.foreign === foreign);
      const oldest = of(before).slice(of(before).length - of(lapsed).length);
      expect(of(lapsed).length).toBeGreaterThan(0);
      expect(of(lapsed)).toEqual(oldest);
    }
  });

  it('gives each story an id of its own', () => {
    for (const clock of CLOCKS) {
      const edition = newsroom.editionAt(clock);

      expect(new Set(edition.map(({ id }) => id)).size).toBe(edition.length);
    }
  });

  it('writes a story to the letter alike, whenever it is asked', () => {
    const now = published(NOW);
    const later = published(NOW + 30 * HOUR);

    const both = [...now].filter(([id]) => later.has(id)).filter((_, index) => index % 29 === 0);

    expect(both.length).toBeGreaterThan(200);
    for (const [id, story] of both) expect(later.get(id)?.write()).toEqual(story.write());
  });

  it('puts foreign stories into the foreign sections, and the others elsewhere', () => {
    const edition = newsroom.editionAt(NOW);

    for (const story of edition) {
      const { categories } = story.write().record;
      expect(categories.some((slug) => FOREIGN.includes(slug))).toBe(story.foreign);
    }
  });
});

/** What a newsroom opened anew has at a moment, by id. */
const published = (clock: number) =>
  new Map(
    aNewsroom()
      .editionAt(clock)
      .map((story) => [story.id, story]),
  );
