import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blockSchema } from '../../../../src/shared/block.ts';
import type { SampleStory } from '../../../../src/server/source/sample/sample-story.ts';
import { parseScene } from '../../../../src/server/source/sample/scene.ts';
import { SECTIONS } from '../../../../src/server/source/sample/sections.ts';
import { STAFF } from '../../../../src/server/source/sample/staff.ts';
import { aNewsroom, DAY, NOW } from './sample-newsroom.ts';

const NEIGHBOURHOOD = 300;
const newsroom = aNewsroom();
const started = performance.now();
const archive = newsroom.editionAt(NOW).map((story) => story.write());
console.info(`${archive.length} stories written in ${Math.round(performance.now() - started)} ms`);
const generated = archive.filter(({ record }) => record.id < 1_000_000_000);
const long = [NOW - 5 * 365 * DAY, NOW + 3 * 365 * DAY].map((clock) =>
  newsroom.editionAt(clock).map((story) => story.write()),
);

/** Texts that come back within thirty pages of a feed. */
function repeated(stories: SampleStory[], textOf: (story: SampleStory) => string): string[] {
  const feeds = [undefined, ...SECTIONS.map(({ slug }) => slug)].map((slug) =>
    stories.filter(({ record }) => slug === undefined || record.categories.some(isIn(slug))),
  );
  return feeds.flatMap((feed) => {
    const last = new Map<string, number>();
    return feed.flatMap((story, place) => {
      const text = textOf(story).toLowerCase();
      const before = last.get(text);
      last.set(text, place);
      return before !== undefined && place - before < NEIGHBOURHOOD ? [text] : [];
    });
  });
}

const isIn = (feed: string) => (slug: string) =>
  slug === feed || SECTIONS.some((section) => section.slug === slug && section.parent === feed);

const wordsOf = (story: SampleStory) => JSON.stringify(story.record.body).split(/\s+/).length;

/** How many of the generated stories something holds for, from 0 to 1. */
const share = (holds: (story: SampleStory) => boolean) =>
  generated.filter(holds).length / generated.length;

describe('the sample newsroom’s texts', () => {
  it.each([
    ['headline', ({ record }: SampleStory) => record.headline],
    ['dek', ({ record }: SampleStory) => record.dek],
    ['first paragraph', ({ record }: SampleStory) => JSON.stringify(record.body[0])],
  ] as const)('repeat no %s on any thirty neighbouring pages of a feed', (_, textOf) => {
    for (const stories of [archive, ...long]) expect(repeated(stories, textOf)).toEqual([]);
  });

  it('show no template and no number of their own', () => {
    for (const { record } of generated) {
      const text = JSON.stringify([record.headline, record.dek, record.imageCaption, record.body]);
      expect(text).not.toMatch(
        /[{]\^?[a-z]+(?:\.[a-z]+)?[}]|undefined|NaN|\b[Aa] (?!one)[aeio][a-z]/,
      );
      expect(text).not.toMatch(/\s\s|#\d|\bno\. \d/i);
    }
  });

  it('are of a newspaper’s length', () => {
    for (const story of generated) {
      const { body, dek, headline } = story.record;
      expect(body.length).toBeGreaterThanOrEqual(5);
      expect(body.length).toBeLessThanOrEqual(10);
      expect(dek.split(' ').length).toBeGreaterThanOrEqual(13);
      expect(dek.split(' ').length).toBeLessThanOrEqual(36);
      expect(headline.length).toBeLessThanOrEqual(110);
      expect(wordsOf(story)).toBeGreaterThan(100);
    }
  });

  it('are blocks of the contract', () => {
    for (const { record } of archive.filter((_, index) => index % 7 === 0)) {
      for (const block of record.body) expect(v.is(blockSchema, block)).toBe(true);
    }
  });

  it('have addresses, topics, pictures and bylines in a newspaper’s measure', () => {
    expect(new Set(archive.map(({ record }) => record.slug)).size).toBe(archive.length);
    expect(share(({ tags }) => tags.length >= 2 && tags.length <= 4)).toBe(1);
    expect(share(({ record }) => record.access === 'premium')).toBeCloseTo(0.25, 1);
    expect(share(({ record }) => record.imageId === null)).toBeCloseTo(0.125, 1);
    expect(share(({ record }) => record.authors.length > 1)).toBeCloseTo(0.2, 1);
    expect(share(({ record }) => record.authors.length > 3)).toBe(0);
  });

  it('name only the staff and the sections, and nobody before joining', () => {
    const joined = new Map(STAFF.map((member) => [member.slug, member.joined]));
    const sections = new Set(SECTIONS.map(({ slug }) => slug));

    for (const { record } of [archive, ...long].flat()) {
      const year = new Date(record.publishedAt).getUTCFullYear();
      for (const author of record.authors) expect(joined.get(author)).toBeLessThanOrEqual(year);
      for (const category of record.categories) expect(sections).toContain(category);
    }
  });

  it('ask for pictures that can be drawn, described and told apart', () => {
    const images = archive.flatMap((story) => story.images);

    expect(new Set(images.map(({ id }) => id)).size).toBe(images.length);
    for (const image of images) {
      expect(parseScene(image.url)).toBeDefined();
      expect(image.id).toMatch(/^s\d+$/);
      expect(image.alt.length).toBeGreaterThan(10);
      expect(image.placeholder).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
