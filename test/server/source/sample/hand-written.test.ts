import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../../src/server/source/sample/front-matter.ts';
import {
  compileHandWritten,
  readHandWritten,
} from '../../../../src/server/source/sample/hand-written.ts';
import { parseScene } from '../../../../src/server/source/sample/scene.ts';
import { sceneOfPhrase } from '../../../../src/server/source/sample/phrase-scene.ts';
import { STORIES } from './sample-newsroom.ts';

const stories = readHandWritten(STORIES);

/** When a story with this local date appears. */
function publishedAt(date: string): number {
  const [story] = stories;
  if (story === undefined) throw new Error('There are no stories');
  const head = { ...story.head, date: Date.parse(`${date}:00Z`) };
  return compileHandWritten({ ...story, head }, 0, stories).record.publishedAt;
}

describe('hand-written stories', () => {
  it('are all complete', () => {
    for (const story of stories) {
      const { record, images } = compileHandWritten(story, 0, stories);

      expect(record.body.length, story.slug).toBeGreaterThan(4);
      expect(record.readingMinutes, story.slug).toBeGreaterThanOrEqual(2);
      for (const { url } of images) expect(parseScene(url), story.slug).toBeDefined();
    }
  });

  it('appear again two years later under an address of their own', () => {
    const story = stories.find(({ head }) => head.categories.includes('politics'));
    if (story === undefined) throw new Error('There is no story on politics');

    const [first, second] = [0, 1].map((turn) => compileHandWritten(story, turn, stories).record);

    expect(second?.publishedAt).toBeGreaterThan((first?.publishedAt ?? 0) + 730 * 86_400_000);
    expect(second?.slug).toMatch(/-20\d\d$/);
    expect(second?.id).not.toBe(first?.id);
    expect(second?.headline).toBe(first?.headline);
  });

  it('are dated in the newsroom’s time, summer and winter', () => {
    expect(publishedAt('2026-11-20T06:10')).toBe(Date.parse('2026-11-20T04:10:00Z'));
    expect(publishedAt('2026-07-20T06:10')).toBe(Date.parse('2026-07-20T03:10:00Z'));
    expect(publishedAt('2026-10-25T02:59')).toBe(Date.parse('2026-10-24T23:59:00Z'));
    expect(publishedAt('2026-10-25T04:00')).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it.each([
    ['---\nheadline: A\n---\n<p>B</p>', 'date is missing'],
    ['<p>B</p>', 'no front matter'],
  ])('are refused when they are not as they should be: %j', (text, reason) => {
    expect(() => parseFrontMatter(text)).toThrow(reason);
  });

  it.each([
    ['ferry at night', 'ship', 'night'],
    ['chart of grain prices at dusk', 'chart', 'dusk'],
    ['half-built bridge in the wind', 'bridge', 'overcast'],
    ['two ministers at a long table by night', 'meeting', 'night'],
    ['street of gabled houses at night', 'street', 'night'],
  ])('ask for a picture in words: %s', (phrase, kind, palette) => {
    const scene = sceneOfPhrase(phrase, 11);

    expect(scene.kind).toBe(kind);
    expect(scene.palette).toBe(palette);
  });
});
