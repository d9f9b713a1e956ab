import { expect, it } from 'vitest';
import { scriptLanguage } from '../../../src/client/lib/script-language.ts';

it.each([
  ['해협의 마지막 나룻배', 'en-GB', 'ko'],
  ['海峡の最後の渡し船', 'en', 'ja'],
  ['لماذا تنتظر العبّارة (PRO 2026)؟', 'en', 'ar'],
  ['המעבורת האחרונה', 'en', 'he'],
  ['해협의 마지막 나룻배', 'ko-KR', undefined],
  ['آخرین کشتی منتظر است', 'fa', undefined],
  ['The ferry that waits', 'en', undefined],
  ['Why 해협 is the word of the year for ferries', 'en', undefined],
  ['', 'en', undefined],
])('“%s” on a page in %s is said to be %s', (text, pageLanguage, language) => {
  expect(scriptLanguage(text, pageLanguage)).toBe(language);
});
