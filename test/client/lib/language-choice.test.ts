import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageChoice, withRegion } from '../../../src/client/lib/language-choice.ts';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('the language that the reader chose', () => {
  it('is none where nothing was chosen, or storage holds something else', () => {
    for (const text of [null, '', 'xx', '__proto__', '{"language":"ar"}']) {
      if (text !== null) localStorage.setItem('dateline.language', text);

      expect(languageChoice.read()).toBeUndefined();
    }
  });

  it('is kept, and so is that it is the newsroom’s again', () => {
    languageChoice.keep('ar');
    expect(localStorage.getItem('dateline.language')).toBe('ar');

    languageChoice.keep(undefined);

    expect(languageChoice.read()).toBeUndefined();
  });
});

describe('its numbers and dates', () => {
  it.each([
    { choice: 'ar', newsroom: 'en-GB', browser: ['de-DE', 'ar-MA', 'ar'], tag: 'ar-MA' },
    { choice: 'ar', newsroom: 'ar-EG', browser: ['ar-MA'], tag: 'ar-EG' },
    { choice: 'ar', newsroom: 'ko-KR', browser: ['en-US'], tag: 'ar' },
    { choice: 'ar', newsroom: 'en', browser: ['arn-CL'], tag: 'ar' },
    { choice: 'en', newsroom: 'ar-EG', browser: ['en-US@posix', 'en-NZ'], tag: 'en-NZ' },
  ])(
    'are those of $tag: $choice at a newsroom in $newsroom, in a browser of $browser',
    ({ choice, newsroom, browser, tag }) => {
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);

      expect(withRegion(choice, newsroom)).toBe(tag);
    },
  );
});
