import { afterEach, describe, expect, it } from 'vitest';
import {
  findHeardPassage,
  isHalfHeard,
  keepHeardPassage,
} from '../../../../../src/client/features/article/listen/heard-places.ts';

afterEach(() => localStorage.clear());

const passages = (...texts: string[]) => texts.map((text) => ({ text }));
const STORY = passages('The ferry waits', 'Nobody minds.', 'It is late.', 'Nobody minds.');

describe('where listening to a story stopped', () => {
  it('is found again', () => {
    keepHeardPassage(1, 3, STORY);
    keepHeardPassage(2, 1, STORY);

    expect(findHeardPassage(1, STORY)).toBe(3);
    expect(findHeardPassage(3, STORY)).toBe(0);
  });

  it('is found by its words in a story that was edited, else as far in as it was', () => {
    keepHeardPassage(1, 2, STORY);

    const longer = passages('The ferry waits', 'A new one.', 'Nobody minds.', 'It is late.');

    expect(findHeardPassage(1, longer)).toBe(3);
    expect(findHeardPassage(1, passages('All', 'is', 'new', 'now'))).toBe(2);
    expect(findHeardPassage(1, passages('Short', 'now'))).toBe(1);
  });

  it('leaves no word of the story on the device', () => {
    keepHeardPassage(1, 1, STORY);

    expect(localStorage.getItem('dateline.heard.2')).toMatch(/^[^A-Z ]+$/);
  });

  it('is not kept at the start, and not after it was there', () => {
    keepHeardPassage(1, 2, STORY);
    expect(isHalfHeard(1)).toBe(true);

    keepHeardPassage(1, 0, STORY);

    expect(isHalfHeard(1)).toBe(false);
  });

  it('is kept for the last hundred stories', () => {
    for (let id = 1; id <= 101; id += 1) keepHeardPassage(id, 2, STORY);

    expect(isHalfHeard(1)).toBe(false);
    expect(isHalfHeard(2)).toBe(true);
  });

  it.each(['{', '[{"id":1}]'])('counts as nothing where it is of another shape: %s', (text) => {
    localStorage.setItem('dateline.heard.2', text);

    expect(findHeardPassage(1, STORY)).toBe(0);
  });
});
