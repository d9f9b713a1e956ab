import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const PLAYGROUND = join(import.meta.dirname, 'node_modules/@wp-playground/cli/wp-playground.js');
const STARTED_WITHIN_MS = 180_000;

export type RunningWordPress = {
  url: string;
  /** Takes connections from now on and answers none, until it goes on. */
  hang: () => void;
  goOn: () => void;
  stop: () => Promise<void>;
};

/** Runs the WordPress in a folder on a free port, its front page at a path of it; resolves once it answers, rejects with what it printed. */
export async function startWordPress(
  folder: string,
  { path = '' }: { path?: string } = {},
): Promise<RunningWordPress> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const child = spawn(
    process.execPath,
    // Each option stands beside its value.
    // prettier-ignore
    [
      PLAYGROUND, 'server', '--php', '8.3', '--workers', '2', '--port', String(port),
      '--site-url', url,
      '--mount-before-install', `${folder}:/wordpress`,
      '--wordpress-install-mode', 'install-from-existing-files',
      '--define', 'WP_ENVIRONMENT_TYPE', 'local',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      if (output.includes('Ready!')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => reject(new Error(`WordPress did not start:\n${output}`)));
    setTimeout(() => {
      reject(new Error(`WordPress was not ready in time:\n${output}`));
    }, STARTED_WITHIN_MS).unref();
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await ready;
    // Its first answer of all is a redirect to the same address, which makes a GET of a POST.
    await fetch(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, hang: () => child.kill('SIGSTOP'), goOn: () => child.kill('SIGCONT'), stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
