import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { Site } from '../../src/shared/site.ts';
import type { PacedResult, PacedTask } from '../bench/load/pace-load.ts';
import { forkDouble } from '../support/fork-double.ts';
import { startServer } from '../support/server.ts';

const POSTS = 6_000;
/** Milliseconds that a host takes for an answer, such that the first synchronisation lasts longer than the measuring. */
const ANSWER_MS = 800;
/** So many stories are there before readers come, and all that they ask for are among them. */
const READ = 600;
const ROUNDS = 5;
const LOAD = join(import.meta.dirname, '../bench/load/pace-load.ts');

test('readers wait no longer while the site hangs, or its archive is read for the first time', async () => {
  const idle = await aServer({ delay: 0 });
  const hanging = await aServer({ delay: 0 });
  for (const { server } of [idle, hanging]) {
    await until(server.origin, ({ state }) => state === 'current');
    await read(server.origin);
  }
  hanging.site.order('hang');
  const site = await aSite({ delay: ANSWER_MS });

  // One after the other in each round, so that whatever else the machine does falls on all of them.
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    rounds.push({
      idle: await slowest(idle.server.origin),
      hanging: await slowest(hanging.server.origin),
      filling: await slowestWhileFilling(site.url),
    });
    console.log(`round ${round}, p99 in ms:`, rounds.at(-1));
  }

  const usual = median(rounds.map((round) => round.idle));
  const whileHanging = median(rounds.map((round) => round.hanging));
  const whileFilling = median(rounds.map((round) => round.filling));
  console.log(`medians: idle ${usual}, hanging ${whileHanging}, filling ${whileFilling}`);
  expect(whileHanging).toBeLessThanOrEqual(2 * usual);
  expect(whileFilling).toBeLessThanOrEqual(2 * usual);
});

async function aSite({ delay }: { delay: number }) {
  const site = await forkDouble({ posts: POSTS, delay });
  onTestFinished(site.stop);
  return site;
}

async function aServer({ delay }: { delay: number }) {
  const site = await aSite({ delay });
  const server = await startServer({ env: { WORDPRESS_URL: site.url } });
  onTestFinished(server.stop);
  return { site, server };
}

async function slowestWhileFilling(url: string): Promise<number> {
  const server = await startServer({ env: { WORDPRESS_URL: url } });
  try {
    await until(server.origin, ({ stories }) => stories >= READ);
    // A process that has only just begun to render is slow by itself.
    await read(server.origin);
    const measured = await slowest(server.origin);
    expect(await readSync(server.origin)).toMatchObject({ state: 'filling' });
    return measured;
  } finally {
    await server.stop();
  }
}

/** What 99 of 100 answers took at most, in milliseconds. */
async function slowest(origin: string): Promise<number> {
  const { times, failures } = await read(origin);
  expect(failures).toEqual([]);
  return Math.round((times[Math.floor(times.length * 0.99)] ?? 0) * 10) / 10;
}

/** Has readers come for a while. */
async function read(origin: string): Promise<PacedResult> {
  const task: PacedTask = {
    origin: origin.replace('localhost', '127.0.0.1'),
    paths: PATHS,
    perSecond: 15,
    seconds: 20,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD, JSON.stringify(task)]);
  return JSON.parse(stdout) as PacedResult;
}

/** More pages than are kept rendered, and the fronts among them as often as readers open them. */
const PATHS = [
  ...Array.from({ length: 60 }, (_, place) => [
    `/category/news?page=${place + 1}`,
    `/latest?page=${place + 1}`,
    `/api/feeds/category/news?page=${place + 1}`,
    ...[0, 1, 2, 3].map((more) => `/article/story-${POSTS - 10 * place - more}`),
    `/api/articles/story-${POSTS - 10 * place - 4}`,
  ]),
  ...Array.from({ length: 60 }, () => ['/', '/latest', '/category/news']),
].flat();

async function readSync(origin: string): Promise<Site['sync']> {
  return ((await (await fetch(`${origin}/api/site`)).json()) as Site).sync;
}

async function until(origin: string, isSo: (sync: Site['sync']) => boolean) {
  await expect
    .poll(async () => isSo(await readSync(origin)), { timeout: 10 * 60_000, interval: 200 })
    .toBe(true);
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
