import { pictureOf, sceneOf } from '../../src/server/source/sample/picture.ts';
import type { StoryRecord } from '../../src/server/store/records.ts';
import { aStore } from './a-store.ts';
import { aStory } from './a-story.ts';
import { serveApp } from './serve-app.ts';

const anImageOf = (id: number) =>
  pictureOf(`picture-${id}`, sceneOf('harbour', { seed: id, palette: 'day' }));

/** Pictures of stories that come later. */
const LATER = 13;

/** A story with a picture of its own, told in two paragraphs. */
const aPicturedStory = (id: number, overrides: Partial<StoryRecord> = {}) =>
  aStory({
    id,
    imageId: `picture-${id}`,
    categories: ['world'],
    publishedAt: Date.UTC(2026, 10, 9, id),
    body: [
      { kind: 'paragraph', children: ['The ferry waits for nobody.'] },
      { kind: 'paragraph', children: [`Whatever happens at quay ${id}, it leaves.`] },
    ],
    ...overrides,
  });

/** A newsroom of a few stories with pictures that edits and withdraws them, served as ever. */
export async function aSavingNewsroom({ count = 3 } = {}) {
  const ids = Array.from({ length: count + LATER }, (_, place) => place + 1);
  const stories = ids.slice(0, count).map((id) => aPicturedStory(id));
  const { store, writer, close } = aStore({ stories, images: ids.map(anImageOf) });
  const server = await serveApp(store);
  return {
    origin: server.origin,
    /** Has another build of the application take its place. */
    update: server.update,
    /** Publishes a story, or publishes it anew, edited an hour after it appeared. */
    edit(id: number, overrides: Partial<StoryRecord>) {
      const { publishedAt } = aPicturedStory(id);
      writer.apply({
        stories: [aPicturedStory(id, { updatedAt: publishedAt + 3_600_000, ...overrides })],
      });
    },
    withdraw: (id: number) => writer.apply({ withdrawn: [id] }),
    async stop() {
      await server.stop();
      close();
    },
  };
}
