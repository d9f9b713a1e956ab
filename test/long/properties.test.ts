import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const JOURNEYS = 1_000;

/** What `npm test` tries on few journeys. */
const PROPERTIES = [
  ['dom', 'test/client/features/feed/feed-properties.test.tsx'],
  ['unit', 'test/server/source/wordpress/follow-properties.test.ts'],
] as const;

test.each(PROPERTIES)('%s: %s holds on a thousand journeys', async (project, file) => {
  const child = spawn(process.execPath, [VITEST, 'run', '--project', project, file], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, JOURNEYS: String(JOURNEYS) },
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));

  expect(code).toBe(0);
});
