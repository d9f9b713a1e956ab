import type { Block } from '../../src/shared/block.ts';
import { aStore } from './a-store.ts';
import { aSiteRecord, aStory } from './a-story.ts';
import { aVoice } from './scripted-speech.ts';
import { serveApp } from './serve-app.ts';

/** An English voice of the device. */
export const ENGLISH = aVoice({ name: 'Ava', lang: 'en-US' });

/** Where its long English story is. */
export const FERRY = '/article/ferry';

const PAIRS = Array.from({ length: 40 }, (_, index) => [
  `Boat ${index + 1} comes late, as the boats of the strait do.`,
  `Those who wait for boat ${index + 1} do not mind.`,
]);

/** All that is to be said of that story. */
export const FERRY_SENTENCES = [
  'The ferry that waits',
  'Nobody minds.',
  'By Ilse maren',
  ...PAIRS.flat(),
];

const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [text] });
const paragraphs = PAIRS.map((pair) => paragraph(pair.join(' ')));

const STORIES = [
  aStory({
    id: 5,
    slug: 'ferry',
    headline: 'The ferry that waits',
    dek: 'Nobody minds.',
    authors: ['ilse-maren'],
    categories: ['world'],
    // Code is passed by.
    body: [
      ...paragraphs.slice(0, 3),
      { kind: 'code', children: ['let boat = late;'] },
      ...paragraphs.slice(3),
    ],
  }),
  aStory({ id: 4, slug: 'quay', headline: 'The quay', dek: '', categories: ['world'] }),
  aStory({
    id: 3,
    slug: 'korean',
    headline: '해협의 마지막 나룻배',
    dek: '아무도 모른다.',
    body: [paragraph('나룻배는 기다린다. 왜 그럴까?')],
  }),
  aStory({
    id: 2,
    slug: 'arabic',
    headline: 'لماذا تنتظر العبّارة؟',
    dek: '',
    body: [paragraph('لا أحد يعرف. هي تنتظر.')],
  }),
  aStory({ id: 1, slug: 'premium', access: 'premium', dek: '' }),
].map((story) => ({ ...story, publishedAt: Date.UTC(2026, 10, 9, story.id) }));

export type ListeningNewsroom = { origin: string; stop: () => Promise<void> };

/** Serves stories in English, Korean and Arabic, and one behind a gate, with an interface in one language. */
export async function serveListening(language: string): Promise<ListeningNewsroom> {
  const newsroom = aStore({ site: aSiteRecord({ language }), stories: STORIES });
  const { origin, stop } = await serveApp(newsroom.store);
  return {
    origin,
    async stop() {
      await stop();
      newsroom.close();
    },
  };
}
