import { expect, onTestFinished, test } from 'vitest';
import { manifestRoutes } from '../../../src/server/html/manifest-routes.ts';
import { aStore } from '../../support/a-store.ts';
import { aSiteRecord } from '../../support/a-story.ts';

const ADDRESS = '/manifest.webmanifest';

function theManifest() {
  const { store, writer, close } = aStore({});
  onTestFinished(close);
  const app = manifestRoutes({ store });
  return { app, writer };
}

test('the manifest may be kept, and is another one once the newsroom has another name', async () => {
  const { app, writer } = theManifest();
  const first = await app.request(ADDRESS);
  const tag = first.headers.get('ETag');

  writer.apply({ site: aSiteRecord({ name: 'The Strait Courier' }) });
  const renamed = await app.request(ADDRESS);

  expect(first.headers.get('Content-Type')).toBe('application/manifest+json; charset=utf-8');
  expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=0/);
  expect(await first.json()).toMatchObject({ name: 'The Harbour Courier' });
  expect(await renamed.json()).toMatchObject({ name: 'The Strait Courier' });
  expect(renamed.headers.get('ETag')).not.toBe(tag);
});

test('there is none before the newsroom is known', async () => {
  const app = manifestRoutes({ store: { readSite: () => undefined } });

  expect((await app.request(ADDRESS)).status).toBe(404);
});
