import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const parts = globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) =>
  basename(file, '.test.ts'),
);

process.exitCode = await runParts(process.argv.slice(2));

/** Runs the named parts one after the other, all of them without a name, and prints how each ended; 1 when one of them failed. */
async function runParts(named: string[]): Promise<0 | 1> {
  const unknown = named.filter((name) => !parts.includes(name));
  if (unknown.length > 0) {
    console.log(
      `There is no part ${unknown.join(', ')}. There are: ${parts.toSorted().join(', ')}.`,
    );
    return 1;
  }
  const closing: string[] = [];
  let failed = false;
  for (const name of named.length > 0 ? named : parts.toSorted()) {
    const started = performance.now();
    const { code, lastLine } = await runPart(name);
    failed ||= code !== 0;
    const seconds = Math.round((performance.now() - started) / 1000);
    closing.push(`${name}: ${lastLine} (${seconds} s)`);
  }
  console.log(`\n${closing.join('\n')}`);
  return failed ? 1 : 0;
}

async function runPart(name: string): Promise<{ code: number | null; lastLine: string }> {
  const child = spawn(
    process.execPath,
    [VITEST, 'run', '--project', 'long', join('test/long', `${name}.test.ts`)],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let lastLine = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    lastLine = text.trimEnd().split('\n').at(-1) ?? lastLine;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lastLine };
}
