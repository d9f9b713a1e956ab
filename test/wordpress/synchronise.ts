import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type SyncEnd = {
  code: number | null;
  signal: string | null;
  output: string;
  seconds: number;
};

/** Synchronises a site into a database file in a process of its own; with `dieAt` that process is killed once so many stories are stored. */
export async function synchronise(
  url: string,
  file: string,
  { dieAt }: { dieAt?: number } = {},
): Promise<SyncEnd> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'sync-process.ts'),
      url,
      file,
      ...(dieAt === undefined ? [] : [`${dieAt}`]),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const read = (text: string) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, output, seconds: (performance.now() - started) / 1000 };
}
