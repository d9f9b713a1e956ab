import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import { takeWriterLock } from '../../src/server/writer-lock.ts';
import { withMentioned } from '../support/a-store.ts';
import { aSiteRecord, aStory } from '../support/a-story.ts';
import { spawnServer } from '../support/spawn-server.ts';

test('in development pages come from the sources, with fast refresh in place before them', async () => {
  const { origin } = await aDevelopmentServer();

  const page = await fetch(`${origin}/latest`);
  const html = await page.text();
  const [, entry = ''] = /data-modules="([^"]+)"/.exec(html) ?? [];
  const start = await (await fetch(origin + entry)).text();
  const main = await fetch(`${origin}/src/client/main.tsx`);

  expect(html).toContain('Ferries late again');
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect(start.indexOf('injectIntoGlobalHook(window)')).toBeGreaterThan(0);
  expect(start.indexOf('/src/client/main.tsx')).toBeGreaterThan(
    start.indexOf('injectIntoGlobalHook(window)'),
  );
  expect(main.headers.get('Content-Type')).toContain('javascript');
}, 60_000);

/** The development server over a newsroom of one story, which it leaves as it is since the test holds the right to write. */
async function aDevelopmentServer() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-dev-'));
  const DATABASE_FILE = join(folder, 'dateline.db');
  const writer = openStoreWriter(DATABASE_FILE);
  writer.apply({
    site: aSiteRecord(),
    ...withMentioned({ stories: [aStory({ headline: 'Ferries late again' })] }),
    sync: { state: 'current', stories: 1, expected: 1, updatedAt: null, problem: null },
  });
  writer.close();
  const lock = takeWriterLock(DATABASE_FILE);
  const server = spawnServer({ DATABASE_FILE }, 'dev.ts');
  onTestFinished(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    lock?.release();
    rmSync(folder, { recursive: true });
  });
  const [origin] = await server.printed(/http:\/\/localhost:\d+/);
  return { origin };
}
