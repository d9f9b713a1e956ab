import { readdir } from 'node:fs/promises';
import { Hono } from 'hono';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { shareRoutes } from '../../../../src/server/media/share/share-routes.ts';
import type { Change } from '../../../../src/server/store/records.ts';
import { shareUrl } from '../../../../src/shared/media-url.ts';
import { PROBLEM_TYPE } from '../../../../src/shared/problem.ts';
import { aStore, withMentioned } from '../../../support/a-store.ts';
import { aStory } from '../../../support/a-story.ts';
import { aMedia } from '../a-media.ts';

const MORNING = Date.UTC(2026, 10, 9, 5);
const FERRY = aStory({ slug: 'ferry', headline: 'The ferry that waits', updatedAt: MORNING });
const NOON = MORNING + 7 * 3_600_000;

/** The address of a story's picture as it was at a moment. */
const addressOf = (slug: string, updatedAt: number) =>
  shareUrl({ slug, updatedAt: new Date(updatedAt).toISOString() });

async function anApp(change: Change = { stories: [FERRY] }) {
  const { store, writer, close } = aStore(change);
  onTestFinished(close);
  const { media, cacheFolder } = await aMedia();
  const app = new Hono().route('/media/share', shareRoutes({ store, media }));
  const get = async (path: string) => app.request(path);
  const drawn = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
  return { get, drawn, cacheFolder, apply: (next: Change) => writer.apply(withMentioned(next)) };
}

test('a story has a picture of 1200 × 630 that may be kept for ever, and shown on other pages', async () => {
  const { get } = await anApp();

  const answer = await get(addressOf('ferry', MORNING));
  const body = Buffer.from(await answer.arrayBuffer());

  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(body.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('an edit makes another picture at another address, where the former one leads', async () => {
  const { get, drawn, apply } = await anApp();
  const before = await drawn(addressOf('ferry', MORNING));
  apply({
    stories: [{ ...FERRY, headline: 'The ferry that left', updatedAt: NOON, stamp: 'noon' }],
  });

  const former = await get(addressOf('ferry', MORNING));
  const after = await drawn(addressOf('ferry', NOON));

  expect(former.status).toBe(302);
  expect(former.headers.get('Location')).toBe(addressOf('ferry', NOON));
  expect(former.headers.get('Cache-Control')).toBe('public, max-age=300');
  expect(after.equals(before)).toBe(false);
});

test('the former address of a story that has another slug by now leads on as well', async () => {
  const { get, apply } = await anApp();
  apply({ stories: [{ ...FERRY, slug: 'ferries', stamp: 'moved' }] });

  const former = await get(addressOf('ferry', MORNING));

  expect(former.status).toBe(302);
  expect(former.headers.get('Location')).toBe(addressOf('ferries', MORNING));
});

test('a slug of any script finds its picture', async () => {
  const { get } = await anApp({ stories: [{ ...FERRY, slug: 'العبّارة-페리' }] });

  const answer = await get(addressOf('العبّارة-페리', MORNING));

  expect(answer.status).toBe(200);
});

test('a picture is drawn once and kept, whatever else of its story is edited', async () => {
  const { drawn, cacheFolder, apply } = await anApp({ stories: [{ ...FERRY, access: 'premium' }] });
  const before = await drawn(addressOf('ferry', MORNING));
  const body = [{ kind: 'paragraph' as const, children: ['Words for subscribers.'] }];
  apply({ stories: [{ ...FERRY, access: 'premium', body, updatedAt: NOON, stamp: 'noon' }] });

  const after = await drawn(addressOf('ferry', NOON));

  expect(after.equals(before)).toBe(true);
  expect(await filesIn(cacheFolder)).toHaveLength(1);
});

test.for([
  ['of a story that never was', addressOf('never-written', MORNING)],
  ['of another type', addressOf('ferry', MORNING).replace('.png', '.svg')],
  ['of an edition that is none', '/media/share/ferry/..png'],
] as const)('a picture %s is not found', async ([, path]) => {
  const { get } = await anApp();

  const answer = await get(path);

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe(PROBLEM_TYPE);
  expect(await answer.json()).toMatchObject({ status: 404, detail: expect.any(String) });
});

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile());
}
