import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** An empty database is filled in under 5 s on two free cores; a busy machine gets more. */
const STARTED_WITHIN_MS = 60_000;
/** The line of the welcome that says where. */
const ADDRESS = /^ *Read it +(http:\S+)$/m;

export type RunningServer = {
  origin: string;
  /** Holds the database; gone after `stop`, unless it was given. */
  folder: string;
  process: ChildProcess;
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
};

type Options = {
  /** Variables besides the port and the database's file. */
  env?: Record<string, string>;
  /** The time at which the server's clock starts, such as 2026-11-23T12:00:00Z. */
  now?: string;
  /** A folder to keep the database in over several starts. */
  folder?: string;
};

/** Starts the real server on a free port, and resolves once it is ready to answer; rejects with its output when it ends before. */
export async function startServer({ env = {}, now, folder }: Options = {}): Promise<RunningServer> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'dateline-server-')));
  const clock = join(import.meta.dirname, 'set-clock.ts');
  const child = spawn(
    process.execPath,
    [...(now === undefined ? [] : ['--import', clock]), join(ROOT, 'src/server/main.ts')],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // Vitest's own would make the server believe itself a test.
        NODE_ENV: 'development',
        PORT: '0',
        DATABASE_FILE: join(home, 'dateline.db'),
        STATE_FILE: join(home, 'state.db'),
        ...(now === undefined ? {} : { TEST_NOW: now }),
        ...env,
      },
    },
  );
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    if (folder === undefined) await rm(home, { recursive: true, force: true });
  };

  const origin = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, address] = ADDRESS.exec(output) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
  });
  const running = { folder: home, process: child, output: () => output, stop };
  try {
    const deadline = AbortSignal.timeout(STARTED_WITHIN_MS);
    const address = await Promise.race([origin, failure(ended, deadline)]);
    await Promise.race([ready(address, deadline), failure(ended, deadline)]);
    return { origin: address, ...running };
  } catch (error) {
    await stop();
    throw new Error(`The server did not start. It printed:\n${output}`, { cause: error });
  }
}

async function failure(ended: Promise<void>, deadline: AbortSignal): Promise<never> {
  const late = new Promise<void>((resolve) => deadline.addEventListener('abort', () => resolve()));
  await Promise.race([ended, late]);
  throw new Error(deadline.aborted ? 'It was not ready in time' : 'It ended');
}

async function ready(origin: string, deadline: AbortSignal) {
  while (!deadline.aborted) {
    const answer = await fetch(`${origin}/readyz`, { signal: deadline });
    await answer.body?.cancel();
    if (answer.ok) return;
  }
}
