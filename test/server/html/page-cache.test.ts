import { expect, test } from 'vitest';
import { createPageCache } from '../../../src/server/html/page-cache.ts';

/** A cache over a store whose edition and clock the test sets; each rendering says of which edition it is. */
function aCache() {
  const world = { edition: 1, now: 1_000_000 };
  const cache = createPageCache({ edition: () => String(world.edition), now: () => world.now });
  const read = async (key = '/latest', status = 200) => {
    const body = `edition ${world.edition}`;
    const page = await cache.find(key, async () => ({ status, body, etag: body }));
    return 'etag' in page ? page.body : undefined;
  };
  return { world, cache, read };
}

test('a page is rendered once for all who ask at the same time', async () => {
  const { cache } = aCache();
  let rendered = 0;
  const render = async () => {
    rendered += 1;
    return { status: 200, body: '', etag: '' };
  };

  await Promise.all([cache.find('/', render), cache.find('/', render), cache.find('/', render)]);

  expect(rendered).toBe(1);
});

test('a new edition is seen at once', async () => {
  const { world, read } = aCache();
  await read();

  world.now += 1_000;
  world.edition = 2;

  expect(await read()).toBe('edition 2');
});

test('while editions follow each other, a page is at most fifteen seconds old', async () => {
  const { world, read } = aCache();
  await read();

  const seen: (string | undefined)[] = [];
  for (let second = 1; second <= 40; second += 1) {
    world.now += 1_000;
    world.edition += 1;
    seen.push(await read());
  }

  expect([...new Set(seen)]).toEqual(['edition 2', 'edition 17', 'edition 32']);
});

test('a page says for how long it may have been out of date', async () => {
  const { world, cache } = aCache();
  const ages: unknown[] = [];
  for (let second = 0; second <= 16; second += 4) {
    world.now += 4_000;
    world.edition += 1;
    ages.push(await cache.find('/', async () => ({ status: 200, body: '', etag: '' })));
  }

  expect(ages).toMatchObject([{ age: 0 }, { age: 4 }, { age: 8 }, { age: 12 }, { age: 0 }]);
});

test('when editions no longer follow each other, the last one is seen within fifteen seconds', async () => {
  const { world, read } = aCache();
  for (let second = 1; second <= 5; second += 1) {
    world.now += 1_000;
    world.edition += 1;
    await read();
  }

  world.now += 15_000;

  expect(await read()).toBe('edition 6');
});

test('what could not be made is made anew for the next who asks', async () => {
  const { cache, read } = aCache();
  const failing = cache.find('/latest', () => Promise.reject(new Error('The store is gone')));

  await expect(failing).rejects.toThrow('The store is gone');
  await read('/gone', 404);

  expect(await read()).toBe('edition 1');
  expect(
    await cache.find('/gone', async () => ({ status: 200, body: 'back', etag: '' })),
  ).toMatchObject({ body: 'back' });
});
