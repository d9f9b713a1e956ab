import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../../src/client/features/article/listen/passages-of.ts';
import type { Block } from '../../../../../src/shared/block.ts';
import type { Inline } from '../../../../../src/shared/inline.ts';
import { aStory } from '../../../../support/a-story.ts';
import { openReader } from '../../../../support/open-reader.tsx';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

/** What is said of a story with a body, by whose has voices for these languages. */
async function said(body: Block[], languages: string[] = ['en']) {
  const story = aStory({ headline: 'The ferry', dek: 'It waits.', authors: ['ilse-maren'], body });
  await openReader({ change: { stories: [story] }, path: '/article/story-1' });
  const headline = await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  const hasVoice = (language: string) => languages.includes(language);
  return passagesOf(headline.closest('article')!, { language: 'en', hasVoice });
}

const texts = (passages: { text: string }[]) => passages.map(({ text }) => text);
const inBody = (passages: { text: string }[]) => texts(passages).slice(3);

describe('what is said of a story', () => {
  it('begins with headline, dek and byline', async () => {
    expect(texts(await said([paragraph('Nobody minds.')]))).toEqual([
      'The ferry',
      'It waits.',
      'By Ilse maren',
      'Nobody minds.',
    ]);
  });

  it('is every sentence of every block that is read, in order', async () => {
    const body: Block[] = [
      paragraph('One. ', { kind: 'mark', name: 'em', children: ['Two'] }, ' and a half. Three'),
      { kind: 'heading', level: 2, children: ['Four'] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [paragraph('Five'), { kind: 'list', ordered: true, items: [[paragraph('Six. Seven.')]] }],
          [paragraph('Eight')],
        ],
      },
      { kind: 'quote', blocks: [paragraph('Nine.'), paragraph('Ten.')], cite: ['Eleven'] },
      { kind: 'group', blocks: [paragraph('Twelve')] },
      { kind: 'columns', columns: [[paragraph('Thirteen')], [paragraph('Fourteen')]] },
      { kind: 'definitions', items: [{ term: ['Fifteen'], detail: [paragraph('Sixteen')] }] },
      { kind: 'verse', children: ['Seventeen\nEighteen'] },
      paragraph('Nineteen', { kind: 'break' }, 'Twenty', { kind: 'break' }),
    ];

    expect(inBody(await said(body)).join('/')).toBe(
      'One./Two and a half./Three/Four/Five/Six./Seven./Eight/Nine./Ten./Eleven/Twelve/Thirteen/Fourteen/Fifteen/Sixteen/Seventeen/Eighteen/Nineteen/Twenty',
    );
  });

  it('is nothing that is looked at, folded away, struck out, or a mark', async () => {
    const body: Block[] = [
      paragraph('Told', { kind: 'note', id: 'story-note-1', label: '1' }, ' here.'),
      {
        kind: 'table',
        caption: ['Fares'],
        head: [],
        body: [[{ header: false, children: ['4'] }]],
        foot: [],
      },
      { kind: 'code', children: ['let boat;'] },
      { kind: 'details', summary: ['How'], blocks: [paragraph('Folded away.')] },
      { kind: 'file', href: 'https://example.org/a.pdf', name: ['The timetable'] },
      { kind: 'buttons', links: [{ href: 'https://example.org/', children: ['Press'] }] },
      paragraph({ kind: 'mark', name: 'del', children: ['Five'] }, 'Six boats.'),
      paragraph('* * *'),
      { kind: 'footnotes', items: [{ id: 'story-note-1', children: ['Counted in May.'] }] },
    ];

    expect(inBody(await said(body))).toEqual(['Told here.', 'How', 'Six boats.']);
  });

  it('stands where it is marked, to the letter', async () => {
    const passages = await said([
      paragraph('One.  ', { kind: 'mark', name: 'em', children: ['Two'] }, ' and a half. Three'),
    ]);

    expect(passages.map(({ range }) => range.toString())).toEqual(texts(passages));
  });

  it('is in the voice of its language where there is one, within a sentence too', async () => {
    const word = { kind: 'mark' as const, name: 'span' as const, lang: 'ko', children: ['나룻배'] };
    const body: Block[] = [
      paragraph(
        'They call it ',
        word,
        ' here. ',
        { ...word, lang: 'lv', children: ['Prāmis'] },
        ' there.',
      ),
      { kind: 'quote', blocks: [paragraph('기다린다.')], cite: [], lang: 'ko' },
    ];

    const passages = (await said(body, ['en', 'ko'])).slice(3);

    expect(passages.map(({ text, language, sentence }) => [text, language, sentence])).toEqual([
      ['They call it', 'en', 3],
      ['나룻배', 'ko', 3],
      ['here.', 'en', 3],
      ['Prāmis there.', 'en', 4],
      ['기다린다.', 'ko', 5],
    ]);
  });

  it('is no longer than fifteen seconds at once, and remains one sentence', async () => {
    const clause = `${'wait '.repeat(30).trim()}, `;

    const passages = (await said([paragraph(`${clause}${clause}and go. Then on.`)])).slice(3);

    expect(passages.map(({ sentence }) => sentence)).toEqual([3, 3, 4]);
    expect(texts(passages).join(' ')).toBe(`${clause}${clause}and go. Then on.`);
  });
});
