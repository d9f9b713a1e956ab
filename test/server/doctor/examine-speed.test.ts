import { expect, test } from 'vitest';
import { examineSpeed } from '../../../src/server/doctor/examine-speed.ts';
import { formatDuration } from '../../../src/server/doctor/format-duration.ts';
import { getSample } from '../../../src/server/doctor/get-sample.ts';
import { createLog } from '../../../src/server/source/wordpress/log.ts';
import { createRestClient } from '../../../src/server/source/wordpress/rest-client.ts';
import { manyPosts } from '../../support/wordpress-double-site.ts';
import { aDouble } from '../../support/wordpress-sync.ts';

/** What is said of a site of 250 stories whose pages took so long. */
async function speedOf(pageTime: number, delay = 0) {
  const { url } = await aDouble({ posts: manyPosts(250) }, { delay });
  const signal = new AbortController().signal;
  const client = createRestClient(new URL(`${url}/wp-json/`), { signal, patience: 1 });
  const sample = await getSample(client, createLog({ report: () => undefined }));
  const [finding] = await examineSpeed({ client, sample: { ...sample, pageTimes: [pageTime] } });
  return { said: `${finding?.mark}: ${finding?.text}`, sample };
}

test('estimates the first synchronisation from what a page takes', async () => {
  const { said } = await speedOf(14_000);

  expect(said).toMatch(/^ok: .*, 14 s for a page of 100; .* will take about 71 s,/);
});

test('does not count seconds on a fast site', async () => {
  const { said } = await speedOf(200);

  expect(said).toMatch(/ 200 ms for a page of 100; .* less than a minute,/);
});

test('warns of a slow site', async () => {
  const { said } = await speedOf(16_000);

  expect(said).toMatch(/^warning: Slow: .* 16 s for a page/);
});

test('measures what the site takes', async () => {
  const { said, sample } = await speedOf(200, 30);

  expect(sample.pageTimes).toHaveLength(3);
  expect(Math.min(...sample.pageTimes)).toBeGreaterThanOrEqual(29);
  expect(Number(/^ok: (\d+) ms for one story/.exec(said)?.[1])).toBeGreaterThanOrEqual(29);
});

test.each([
  [0.2, '1 ms'],
  [999, '999 ms'],
  [1_500, '1.5 s'],
  [75_000, '75 s'],
  [150_000, '3 minutes'],
  [7_200_000, '2 hours'],
])('writes %d ms as %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words);
});
