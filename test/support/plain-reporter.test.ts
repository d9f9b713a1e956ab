import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test.concurrent.for([
  {
    run: 'tests that pass',
    source: `test('a', () => {}); test('b', () => {});`,
    line: '2 passed, 0 failed',
    code: 0,
  },
  {
    run: 'a test that fails',
    source: `test('a', () => {}); test('b', () => { throw new Error('broken'); });`,
    line: '1 passed, 1 failed',
    code: 1,
  },
  {
    run: 'a test that is skipped',
    source: `test('a', () => {}); test.skip('b', () => {});`,
    line: '1 passed, 0 failed, 1 skipped',
    code: 0,
  },
  {
    run: 'a hook that fails',
    source: `describe('s', () => { afterAll(() => { throw new Error('broken'); }); test('a', () => {}); });`,
    line: '1 passed, 1 failed',
    code: 1,
  },
  {
    run: 'a file that cannot be loaded',
    source: `throw new Error('broken');`,
    line: '0 passed, 1 failed',
    code: 1,
  },
  {
    run: 'an error that nothing handles',
    source: `test('a', () => { void Promise.reject(new Error('broken')); });`,
    line: '1 passed, 1 failed',
    code: 1,
  },
  { run: 'no test at all', source: undefined, line: '0 passed, 1 failed', code: 1 },
])(
  'a run of $run ends with "$line"',
  { timeout: 30_000 },
  async ({ source, line, code }, { expect, onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-reporter-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'vite.config.js'), CONFIGURATION);
    if (source !== undefined) writeFileSync(join(folder, 'a.test.js'), source);

    const result = await runVitest(folder);

    expect(result.output.split('\n').at(-2)).toBe(line);
    expect(result.output.endsWith('\n')).toBe(true);
    expect(result.code).toBe(code);
  },
);

const CONFIGURATION = `
import { PlainReporter } from ${JSON.stringify(join(import.meta.dirname, 'plain-reporter.ts'))};
export default { test: { globals: true, reporters: ['default', new PlainReporter()] } };
`;

async function runVitest(folder: string) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--root', folder], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { output: await text(child.stdout), code: await ended };
}
