import { afterEach, describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../src/shared/sentence-ends.ts';

const { Segmenter } = Intl;
afterEach(() => {
  Reflect.set(Intl, 'Segmenter', Segmenter);
});

function sentencesOf(text: string, language?: string): string[] {
  let from = 0;
  return sentenceEnds(text, language).map((end) => {
    const sentence = text.slice(from, end).trim();
    from = end;
    return sentence;
  });
}

const CASES: [language: string, sentences: string[]][] = [
  ['en', ['Dr. A. Maren waits.', '“When?”', 'At 5.30 p.m. on Nov. 9.']],
  ['ko', ['나룻배는 기다린다.', '왜 그럴까?', '아무도 모른다.']],
  ['ar', ['تنتظر العبّارة.', 'لماذا؟', 'لا أحد يعرف.']],
];

describe('the sentences of a text', () => {
  it.each(CASES)('are told apart in %s', (language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });

  it.each([
    ['en', ['Dr. A. Maren waits.', 'She asks when.', 'Nobody knows!']],
    ['ja', ['渡し船は待つ。', 'なぜだろう？']],
    ...CASES.slice(1),
  ])('are told apart in %s by a browser that cannot itself', (language, sentences) => {
    Reflect.deleteProperty(Intl, 'Segmenter');

    const text = sentences.join(language === 'ja' ? '' : ' ');

    expect(sentencesOf(text, language)).toEqual(sentences);
  });
});
