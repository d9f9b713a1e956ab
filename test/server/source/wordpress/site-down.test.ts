import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSiteFront, AUTHORITY, type Certificate } from '../../../support/site-front.ts';
import { manyPosts } from '../../../support/wordpress-double-site.ts';
import {
  readLatest,
  startWordPressSync,
  synchronised,
  type SyncRun,
} from '../../../support/wordpress-sync.ts';
import { SITE_FAULTS } from './site-faults.ts';

const trusted = getCACertificates();
beforeAll(() => setDefaultCACertificates([...trusted, AUTHORITY]));
afterAll(() => setDefaultCACertificates(trusted));

type Front = Awaited<ReturnType<typeof aSiteFront>>;

const about = (problem: string) => `The newsroom's site ${problem}`;

/** Waits until a fault is reported and has come a few more times, mends it, and waits until all is well. */
async function seeThrough({ store, lines, until }: SyncRun, front: Front, mend: () => void) {
  await expect.poll(() => store.readSite()?.sync.state, { timeout: 10_000 }).toBe('failing');
  const asked = front.asked();
  await expect.poll(front.asked, { timeout: 10_000 }).toBeGreaterThan(asked + 8);
  const failing = store.readSite()?.sync;
  const kept = readLatest(store);
  const isWell = until(({ state }) => state === 'current');
  mend();
  await isWell;
  return { failing, kept, said: warningsOf(lines), after: store.readSite()?.sync };
}

const warningsOf = (lines: SyncRun['lines']) =>
  lines.filter(({ level }) => level === 'warn').map(({ message }) => message);

test.each(SITE_FAULTS)(
  'keeps what it has through %s, says once what is wrong and what to do, and recovers',
  async (_name, fault, problem, limits) => {
    const front = await aSiteFront();
    const run = startWordPressSync(front.url, limits && { limits });
    await run.until(({ state }) => state === 'current');

    front.fault = fault;
    const { failing, kept, said, after } = await seeThrough(run, front, () => {
      front.fault = undefined;
    });

    expect(failing).toMatchObject({ stories: 5, problem: about(problem) });
    expect(kept).toHaveLength(5);
    expect(said).toEqual([about(problem)]);
    expect(after?.problem).toBeNull();
  },
  30_000,
);

test.each<[Certificate, string]>([
  [
    'expired',
    'a certificate that has expired: have the certificate of its server renewed or completed.',
  ],
  [
    'other-name',
    'a certificate made for another name: is WORDPRESS_URL the name that its readers use?',
  ],
  [
    'self-signed',
    'a certificate that cannot be trusted: have the certificate of its server renewed or completed, or name its authority in NODE_EXTRA_CA_CERTS.',
  ],
])(
  'reads nothing under a certificate that is %s, and goes on under a good one',
  async (certificate, problem) => {
    const front = await aSiteFront({ tls: true });
    const run = startWordPressSync(front.url);
    await run.until(({ state }) => state === 'current');

    front.show(certificate);
    const { failing, kept, said } = await seeThrough(run, front, () => front.show('good'));

    expect(failing).toMatchObject({ stories: 5, problem: about(`shows ${problem}`) });
    expect(kept).toHaveLength(5);
    expect(said).toEqual([failing?.problem]);
  },
  30_000,
);

test('takes no data from another host that the API redirects to', async () => {
  const front = await aSiteFront();
  const run = startWordPressSync(front.url);
  await run.until(({ state }) => state === 'current');

  front.fault = (request, response) => {
    if (request.headers.host?.startsWith('localhost')) {
      response.writeHead(200, { 'x-wp-total': '0' }).end('[]');
    } else if (request.url === '/') {
      response.end('<!doctype html><title>Front</title>');
    } else {
      response.writeHead(302, { location: `http://localhost:${front.port}/wp-json/` }).end();
    }
  };
  const { failing, kept, said } = await seeThrough(run, front, () => {
    front.fault = undefined;
  });

  expect(failing?.problem).toBe(
    about(
      `sends those who read its REST API to localhost:${front.port}: set WORDPRESS_URL to its new address, if it has moved there.`,
    ),
  );
  expect(kept).toHaveLength(5);
  expect(said).toEqual([failing?.problem]);
}, 30_000);

test('keeps what it has while nothing listens at the address, and goes on when something does', async () => {
  const front = await aSiteFront();
  const run = startWordPressSync(front.url);
  await run.until(({ state }) => state === 'current');

  await front.close();
  await run.until(({ state }) => state === 'failing');
  const failing = run.store.readSite()?.sync;
  const isWell = run.until(({ state }) => state === 'current');
  await front.reopen();
  await isWell;

  expect(failing?.problem).toBe(
    about('refuses connections: is the site running, and the port right?'),
  );
  expect(readLatest(run.store)).toHaveLength(5);
});

test('keeps what it has while the name of the site has no address', async () => {
  const { file, stop } = await synchronised({ posts: manyPosts(5) });
  await stop();

  const run = startWordPressSync('http://no-such-newsroom.invalid', { file });
  await run.until(({ state }) => state === 'failing');

  expect(readLatest(run.store)).toHaveLength(5);
  expect(run.store.readSite()?.sync.problem).toBe(
    about('has no address in the name system: is its name spelt right?'),
  );
});

test('asks later and later while the site is down, up to a limit', async () => {
  const front = await aSiteFront();
  const run = startWordPressSync(front.url, { pace: { poll: 20, retry: 20, longestRetry: 160 } });
  await run.until(({ state }) => state === 'current');
  const times: number[] = [];
  front.fault = (request, response) => {
    // The search for the API begins with the front page, once an attempt.
    if (request.url === '/') times.push(performance.now());
    response.writeHead(403).end();
  };

  await expect.poll(() => times.length, { timeout: 5_000 }).toBe(8);

  const pauses = times.slice(1).map((time, place) => time - times[place]!);
  const least = [80, 160, 160, 160, 160, 160, 160];
  expect(pauses.map((pause, place) => pause >= least[place]! - 1)).toEqual(least.map(() => true));
}, 10_000);
