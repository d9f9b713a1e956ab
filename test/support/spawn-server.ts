import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Starts one of the server's processes, ready or not. `printed` resolves when its standard output holds a text, `ended` with all that it said and how it ended. */
export function spawnServer(env: Record<string, string>, script = 'main.ts', ...words: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'src/server', script), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', ...env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = new Promise<typeof output & { code: number | null; signal: string | null }>(
    (resolve) => child.once('close', (code, signal) => resolve({ ...output, code, signal })),
  );
  const printed = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      child.stdout.on('data', () => {
        const found = text.exec(output.stdout);
        if (found !== null) resolve(found);
      });
    });
  return { process: child, printed, ended };
}
