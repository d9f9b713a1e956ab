import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/shared/block.ts';
import { newsImage } from '../../../src/server/store/news-image.ts';
import { aPage, aStory, anAuthor, anImage } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const showing = (...ids: string[]): Block[] =>
  ids.map((id) => ({
    kind: 'figure',
    image: newsImage(anImage({ id, alt: `What ${id} shows` })),
    caption: [],
    credit: '',
  }));

const OPENING: Block[] = [{ kind: 'paragraph', children: ['It opens.'] }];

test('a story that becomes premium leaves nothing of the pictures of its body', () => {
  const { store, writer, file } = anOpenStore({
    images: ['lead', 'one', 'two'].map((id) => anImage({ id, alt: `What ${id} shows` })),
    stories: [aStory({ imageId: 'lead', body: showing('one', 'two') })],
  });

  writer.apply({ stories: [aStory({ imageId: 'lead', access: 'premium', body: OPENING })] });

  expect(['lead', 'one', 'two'].map((id) => store.findImage(id)?.id)).toEqual([
    'lead',
    undefined,
    undefined,
  ]);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  expect(readFileSync(file, 'latin1')).not.toContain('What one shows');
});

test('a withdrawn story takes the pictures of its body with it', () => {
  const { store, writer } = anOpenStore({
    images: [anImage({ id: 'one' })],
    stories: [aStory({ body: showing('one') })],
  });

  writer.apply({ withdrawn: [1] });

  expect(store.findImage('one')).toBeUndefined();
});

test('pictures that are shown elsewhere stay', () => {
  const ids = ['lead', 'face', 'free', 'page', 'new'];
  const { store, writer } = anOpenStore({
    images: ids.map((id) => anImage({ id })),
    authors: [anAuthor({ imageId: 'face' })],
    stories: [
      aStory({ body: showing(...ids) }),
      aStory({ id: 2, imageId: 'lead' }),
      aStory({ id: 3, body: showing('free') }),
    ],
    pages: [aPage({ body: showing('page') })],
  });

  writer.apply({
    stories: [
      aStory({ access: 'premium', body: OPENING }),
      aStory({ id: 4, body: showing('new') }),
    ],
  });

  expect(ids.filter((id) => store.findImage(id) === undefined)).toEqual([]);
});
