import { expect, inject, test } from 'vitest';
import type { Feed } from '../../src/shared/feed.ts';

const FEED = `${inject('origin')}/api/feeds/category/foreign-relations`;

async function getFeed(query = '') {
  const answer = await fetch(FEED + query);
  return (await answer.json()) as Feed;
}

test('the archive can be walked by cursor from page 1 to 599 and back, every story once', async () => {
  const down: Feed[] = [await getFeed()];
  for (let { older } = down[0]!; older !== null;) {
    const next = await getFeed(`?older=${older}`);
    down.push(next);
    older = next.older;
  }
  const up: Feed[] = [down.at(-1)!];
  for (let { newer } = up[0]!; newer !== null;) {
    const next = await getFeed(`?newer=${newer}`);
    up.push(next);
    newer = next.newer;
  }

  const ids = down.flatMap(({ items }) => items.map(({ id }) => id));
  expect(down).toHaveLength(599);
  expect(down.map(({ first }) => first?.page)).toEqual(Array.from(down, (_, page) => page + 1));
  expect(new Set(ids).size).toBe(5989);
  expect(up.toReversed().flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids);
});
