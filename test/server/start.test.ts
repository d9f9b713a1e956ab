import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../src/server/http/listen.ts';
import type { Feed } from '../../src/shared/feed.ts';
import type { Site } from '../../src/shared/site.ts';
import { sendRaw } from '../support/raw-connection.ts';
import { spawnServer } from '../support/spawn-server.ts';
import { startServer } from '../support/server.ts';

// A process takes a second to start, and more beside others.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dateline-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What an operator reads when it does not start. */
const sentence = (text: string) => `Dateline did not start. ${text}\n`;

test('a bad variable is one sentence that names it, and code 1', async () => {
  const { stderr, stdout, code } = await spawnServer({ PORT: 'eighty' }).ended;

  expect(stderr).toBe(sentence('PORT is "eighty", which is not a port: a number from 0 to 65535.'));
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a port in use is one sentence, and code 1', async () => {
  const other = createServer();
  onTestFinished(() => void other.close());
  const port = await listen(other, { host: '127.0.0.1', port: 0 });

  const { stderr, code } = await spawnServer({ PORT: String(port) }).ended;

  expect(stderr).toBe(
    sentence(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    ),
  );
  expect(code).toBe(1);
});

test('a folder that cannot be written is one sentence, and code 1', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');

  const { stderr, code } = await spawnServer({ DATABASE_FILE: join(file, 'dateline.db') }).ended;

  expect(stderr).toMatch(/^Dateline did not start\. The database cannot be written: .*\n$/);
  expect(code).toBe(1);
});

test('a newsroom where no WordPress is, is one sentence, and code 1', async () => {
  const other = createServer((_, outgoing) => outgoing.end('<h1>A shop</h1>'));
  onTestFinished(() => void other.close());
  const port = await listen(other, { host: '127.0.0.1', port: 0 });

  const { stderr, code } = await spawnServer({
    WORDPRESS_URL: `http://127.0.0.1:${port}`,
    DATABASE_FILE: join(folder, 'shop.db'),
  }).ended;

  expect(stderr).toMatch(/^Dateline did not start\. [^\n]*\n$/);
  expect(stderr).toContain(`127.0.0.1:${port}`);
  expect(code).toBe(1);
});

test('killed while it fills, it fills what is missing at the next start, and two processes share that', async () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  const DATABASE_FILE = join(home, 'dateline.db');
  const killed = spawnServer({ DATABASE_FILE });
  await killed.printed(/\d of [\d,]+ stories/);
  killed.process.kill('SIGKILL');
  const { stdout } = await killed.ended;

  const first = await startServer({ folder: home });
  onTestFinished(first.stop);
  const second = await startServer({ folder: home });
  onTestFinished(second.stop);
  const [ours, theirs] = await Promise.all([readLatest(first.origin), readLatest(second.origin)]);

  expect(stdout).not.toContain('is ready to read');
  expect(first.output()).not.toContain('damaged');
  expect(second.output()).toContain('Another Dateline keeps this database in step');
  expect(ours.total).toBe(ours.expected);
  expect(theirs).toEqual(ours);
}, 90_000);

test('it says where it is and what to try, answers nonsense in words, and ends when it is told to', async () => {
  const {
    origin,
    process: child,
    output,
  } = await startServer({
    folder: join(folder, 'home'),
    env: { SITE_URL: 'https://reader.example' },
  });
  const nonsense = await sendRaw(
    Number(new URL(origin).port),
    'GET /article/%zz HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n',
  );

  child.kill('SIGTERM');
  const ended = await once(child, 'exit');

  expect(ended).toEqual([0, null]);
  expect(output()).toMatch(/ is ready to read\.\n\n {2}Read it +http:\/\/localhost:\d+\n/);
  expect(output()).toContain('npm test');
  expect(output()).toContain('set TRUSTED_PROXIES');
  expect(output()).not.toContain('"level":50');
  expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
}, 60_000);

/** How many stories the feed of everything counts, and how many the newsroom says it has. */
async function readLatest(origin: string) {
  const [feed, site] = await Promise.all(
    ['/api/feeds/latest', '/api/site'].map(async (path) => (await fetch(origin + path)).json()),
  );
  return { total: (feed as Feed).total, expected: (site as Site).sync.expected };
}
