import { pictureOf, sceneOf } from '../../src/server/source/sample/picture.ts';
import { aStore } from './a-store.ts';
import { aCategory, aStory } from './a-story.ts';
import { serveApp } from './serve-app.ts';

/** Stories a day. */
const PAPER = 6;
const MINUTE = 60_000;
/** A section that has the stories of the first day alone. */
export const FIRST_DAY = 'first-day';

/** A story of a daily paper, as whoever checks it knows it. */
export type DailyStory = { slug: string; headline: string; text: string; publishedAt: number };
/** A day's stories, the newest first. */
export type DailyPaper = [DailyStory, DailyStory, ...DailyStory[]];

/** A newsroom that publishes a few stories with pictures when it is told to, each under a quarter of an hour after the other, and served by a clock that is told to it. */
export async function aDailyNewsroom(days: number, now: () => number) {
  const ids = Array.from({ length: days * PAPER }, (_, place) => place + 1);
  const images = ids.map((id) =>
    pictureOf(`picture-${id}`, sceneOf('harbour', { seed: id, palette: 'day' })),
  );
  const { store, writer, close } = aStore({
    images,
    categories: ['world', FIRST_DAY].map((slug) => aCategory({ slug })),
  });
  const server = await serveApp(store, {}, { now });
  const published: DailyStory[] = [];
  const find = (slug: string) => published.find((story) => story.slug === slug);

  return {
    origin: server.origin,
    /** Has another build of the application take its place. */
    update: server.update,
    /** All that were ever published, by their slugs. */
    find,
    appearedAt: (slug: string) => find(slug)?.publishedAt,
    /** Publishes the paper of a day. */
    publish(): DailyPaper {
      const newest = published.length;
      const write = (place: number) => {
        const id = newest + place;
        const publishedAt = Math.floor(now() / MINUTE) * MINUTE - place * 13 * MINUTE;
        const text = `Whatever happens at quay ${id}, it leaves.`;
        return { id, publishedAt, text, slug: `story-${id}`, headline: `Quay ${id} is open` };
      };
      const paper = [write(1), write(2), write(3), write(4), write(5), write(6)] as const;
      const categories = newest === 0 ? ['world', FIRST_DAY] : ['world'];
      writer.apply({
        stories: paper.map(({ text, ...told }) =>
          aStory({
            ...told,
            categories,
            imageId: `picture-${told.id}`,
            body: [{ kind: 'paragraph', children: [text] }],
          }),
        ),
      });
      published.push(...paper);
      return [...paper];
    },
    async stop() {
      await server.stop();
      close();
    },
  };
}
