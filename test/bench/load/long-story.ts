import { articleApiUrl, feedApiUrl } from '../../../src/shared/api-urls.ts';
import type { Article } from '../../../src/shared/article.ts';
import type { Block } from '../../../src/shared/block.ts';
import type { Feed } from '../../../src/shared/feed.ts';
import { pictureOf, sceneOf } from '../../../src/server/source/sample/picture.ts';
import { SCENE_KINDS } from '../../../src/server/source/sample/scene.ts';
import { wordsIn } from '../../../src/server/source/reading-time.ts';
import { newsImage } from '../../../src/server/store/news-image.ts';
import type { Change } from '../../../src/server/store/records.ts';
import { aStory } from '../../support/a-story.ts';

const WORDS = 12_000;
const PICTURES = 40;
/** Blocks that hold nothing but text. */
const TEXTS = new Set(['paragraph', 'heading', 'quote', 'list', 'table']);

export const LONG_STORY = 'the-longest-read';

/** A story of 12,000 words and 40 pictures: the texts of the newsroom at an origin, one after the other, and its drawings. */
export async function aLongStory(origin: string): Promise<Change> {
  const text = await textFrom(origin);
  const apart = Math.floor(text.length / (PICTURES - 1));
  const [lead, ...images] = Array.from({ length: PICTURES }, (_, seed) => {
    const kind = SCENE_KINDS[seed % SCENE_KINDS.length] ?? 'harbour';
    return pictureOf(`${kind}-${seed}`, sceneOf(kind, { seed, palette: 'day' }));
  });
  const body = text.flatMap((block, place): Block[] => {
    const image = place % apart === 0 ? images[place / apart] : undefined;
    if (image === undefined) return [block];
    return [block, { kind: 'figure', image: newsImage(image), caption: [image.alt] }];
  });
  return {
    images: lead === undefined ? images : [lead, ...images],
    stories: [
      aStory({ slug: LONG_STORY, headline: 'The longest read', imageId: lead?.id ?? null, body }),
    ],
  };
}

async function textFrom(origin: string): Promise<Block[]> {
  const get = async <T>(path: string) => (await fetch(origin + path)).json() as Promise<T>;
  const { items } = await get<Feed>(feedApiUrl({ kind: 'latest' }, { access: 'free', limit: 50 }));
  const text: Block[] = [];
  for (const { slug } of items) {
    const { body } = await get<Article>(articleApiUrl(slug));
    text.push(...body.filter(({ kind }) => TEXTS.has(kind)));
    if (wordsIn(text) >= WORDS) return text;
  }
  throw new Error(`The newest ${items.length} stories have ${wordsIn(text)} words`);
}
