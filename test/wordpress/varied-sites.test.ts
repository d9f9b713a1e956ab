import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/server/store/open-store.ts';
import { expectInStep } from '../support/expect-in-step.ts';
import { aCrowdedSite, aKoreanSite } from '../support/varied-sites.ts';
import { readTruth } from './site-truth.ts';
import { startNewsroom, type RealNewsroom } from './start-newsroom.ts';
import { synchronise } from './synchronise.ts';

const SITES = [
  ['a site in Seoul, in a folder, that hides its users', aKoreanSite()],
  ['an imported archive with plain permalinks', aCrowdedSite({ folder: '/news' })],
] as const;
let newsroom: RealNewsroom;

beforeAll(async () => {
  newsroom = await startNewsroom(aKoreanSite());
});

afterAll(() => newsroom.close());

test.each(SITES)('stores what the database of %s says', async (name, site) => {
  await newsroom.fill(site);
  const truth = readTruth(newsroom.folder);
  const file = join(newsroom.folder, `${name}.db`);

  const { code, output } = await synchronise(newsroom.url, file);

  expect(code, output).toBe(0);
  const published = site.posts.filter(({ status }) => status === 'publish');
  expect(truth.posts).toHaveLength(published.length);
  const store = openStore(file);
  expectInStep(store, truth);
  store.close();
});
