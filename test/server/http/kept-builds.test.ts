import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { keepBuilds } from '../../../src/server/http/kept-builds.ts';
import { staticFile, type StaticFile } from '../../../src/server/http/static-files.ts';
import { staticRoutes } from '../../../src/server/http/static-routes.ts';
import { aLog } from '../../support/a-log.ts';

const DAY = 24 * 60 * 60_000;
const TODAY = Date.parse('2026-11-20T12:00:00Z');

function aFolder() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'builds');
}

/** What a build holds: scripts by address, which come compressed as well. */
const aBuild = (scripts: Record<string, string>) =>
  new Map(
    Object.entries(scripts).map(([address, text]): [string, StaticFile] => {
      const bytes = (form: string) => new TextEncoder().encode(form + text);
      const forms = { identity: bytes(''), br: bytes('br '), gzip: bytes('gz ') };
      const immutable = address.startsWith('/assets/');
      return [address, { ...staticFile('text/javascript; charset=utf-8', forms), immutable }];
    }),
  );

const OLD = aBuild({ '/assets/main-old.js': 'old', '/assets/both.js': 'both', '/free.js': 'free' });
const NEW = aBuild({ '/assets/main-new.js': 'new', '/assets/both.js': 'both' });

/** A server of a build, started on a day; it stops with the test. */
async function serve(build: Map<string, StaticFile>, folder: string, now = TODAY) {
  const { log, lines } = aLog();
  const kept = await keepBuilds(build, { folder, log, now: () => now });
  onTestFinished(kept.close);
  const app = new Hono().route('/', staticRoutes(build, kept.find));
  return {
    lines,
    get: async (path: string, headers: Record<string, string> = {}) =>
      app.request(path, { headers }),
    text: async (path: string) => (await app.request(path)).text(),
  };
}

test('after an update the files of the build before are served, for ever and compressed', async () => {
  const folder = aFolder();
  await serve(OLD, folder);

  const { get } = await serve(NEW, folder);

  const answer = await get('/assets/main-old.js', { 'Accept-Encoding': 'br' });
  expect(await answer.text()).toBe('br old');
  expect(answer.headers.get('Content-Encoding')).toBe('br');
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('what builds share is kept once, and what has no hash is not kept', async () => {
  const folder = aFolder();

  await serve(OLD, folder);
  await serve(NEW, folder);

  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(names.toSorted()).toEqual(['both.js', 'main-new.js', 'main-old.js']);
});

test('a file is kept for 30 days after it was last part of a build that was served', async () => {
  const folder = aFolder();
  await serve(OLD, folder, TODAY - 60 * DAY);
  await serve(OLD, folder, TODAY);

  const near = await serve(NEW, folder, TODAY + 29 * DAY);
  const before = await near.get('/assets/main-old.js');
  const late = await serve(NEW, folder, TODAY + 31 * DAY);
  const after = await late.get('/assets/main-old.js');

  expect(before.status).toBe(200);
  expect(after.status).toBe(404);
  expect(readdirSync(folder).filter((name) => name.startsWith('main-old'))).toEqual([]);
  expect(await late.text('/assets/both.js')).toBe('both');
});

test('a process of the build before finds the files of one that was started after it', async () => {
  const folder = aFolder();
  const old = await serve(OLD, folder);

  await Promise.all([serve(NEW, folder), serve(NEW, folder), serve(NEW, folder)]);

  expect(await old.text('/assets/main-new.js')).toBe('new');
});

test('a folder that cannot be made is said in the log, and stops nothing', async () => {
  const folder = aFolder();
  writeFileSync(folder, 'a file where the folder should be');

  const { lines, text, get } = await serve(NEW, folder);

  expect(lines()).toEqual([
    expect.objectContaining({ level: 50, msg: expect.stringContaining(folder) as string }),
  ]);
  expect(await text('/assets/main-new.js')).toBe('new');
  expect((await get('/assets/main-old.js')).status).toBe(404);
});

test('where the disk refuses one file, the others are kept and old ones still go', async () => {
  const folder = aFolder();
  await serve(aBuild({ '/assets/ancient.js': 'ancient' }), folder, TODAY - 40 * DAY);
  mkdirSync(join(folder, 'both.js'));

  const { lines } = await serve(NEW, folder);

  expect(lines()).toHaveLength(1);
  expect(readFileSync(join(folder, 'main-new.js'), 'utf8')).toBe('new');
  expect(existsSync(join(folder, 'ancient.js'))).toBe(false);
});

test('killed in mid-copy, it leaves no half a file, and the next start completes it', async () => {
  const folder = aFolder();
  mkdirSync(folder);
  const size = 2_000_000;
  const large = aBuild(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`/assets/large-${index}.js`, 'x'.repeat(size)]),
    ),
  );
  const begun = new Promise<void>((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith('.part') !== true) return;
      watcher.close();
      resolve();
    });
  });
  const copying = spawn(
    process.execPath,
    ['--input-type=module', '-e', COPY, folder, String(size)],
    {
      cwd: join(import.meta.dirname, '../../..'),
      stdio: 'inherit',
    },
  );
  await begun;
  copying.kill('SIGKILL');
  await once(copying, 'exit');

  const left = readdirSync(folder);
  const whole = left.filter((name) => name.endsWith('.js'));
  const { lines } = await serve(large, folder);
  await serve(large, folder, TODAY + 2 * 365 * DAY);

  expect(left.some((name) => name.endsWith('.part'))).toBe(true);
  expect(whole.map((name) => statSync(join(folder, name)).size)).toEqual(whole.map(() => size));
  expect(lines()).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(36);
});

/** What the process does that is killed: it keeps a build of twelve large files. */
const COPY = `
import { keepBuilds } from './src/server/http/kept-builds.ts';
const [, folder, size] = process.argv;
const variants = { identity: { body: new Uint8Array(Number(size)).fill(120), tag: '' } };
const file = { type: 'text/javascript', immutable: true, variants };
const files = new Map(Array.from({ length: 12 }, (_, index) => ['/assets/large-' + index + '.js', file]));
await keepBuilds(files, { folder, log: console, now: Date.now });
`;

test.for([
  '/assets/../secret.js',
  '/assets/%2e%2e%2fsecret.js',
  '/assets/..%5csecret.js',
  '/assets/.hidden.js',
  '/assets/main-old.js.br',
  '/assets/main-old.js.map',
  '/assets/',
])('%s is not found among what is kept', async (path) => {
  const folder = aFolder();
  const { get } = await serve(OLD, folder);
  writeFileSync(join(folder, '../secret.js'), 'not for readers');
  writeFileSync(join(folder, '.hidden.js'), 'not for readers');
  writeFileSync(join(folder, 'main-old.js.map'), 'not for readers');

  const answer = await get(path);

  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('not for readers');
});
