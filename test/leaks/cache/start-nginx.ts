import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** Needs no rights: nothing is installed. */
const UNPACK = 'apt-get download nginx && dpkg -x nginx_*.deb .';

/** Where the system's nginx is, or one that is unpacked from Debian's package into a folder; undefined where neither can be had. */
export function findNginx(folder: string): string | undefined {
  if (runs('nginx')) return 'nginx';
  try {
    execFileSync('sh', ['-c', UNPACK], { cwd: folder, stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const unpacked = join(folder, 'usr/sbin/nginx');
  return runs(unpacked) ? unpacked : undefined;
}

function runs(binary: string): boolean {
  try {
    execFileSync(binary, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts nginx as a shared cache in front of a server; `X-Cache` says what it did with a request. It ends with the test. */
export async function startNginx(binary: string, server: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  const port = await freePort();
  for (const name of ['logs', 'temporary', 'cache']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, server));
  const nginx = spawn(binary, ['-p', folder, '-c', 'nginx.conf', '-e', 'logs/error.log'], {
    stdio: 'inherit',
  });
  const ended = once(nginx, 'exit');
  onTestFinished(async () => {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) await delay(50);
  return origin;
}

const configuration = (port: number, server: string) => `
daemon off;
worker_processes 1;
# Of root's own folders, or those of whoever else starts it; the package's user may write to neither.
user ${userInfo().username};
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path temporary/body;
  proxy_temp_path temporary/proxy;
  fastcgi_temp_path temporary/fastcgi;
  uwsgi_temp_path temporary/uwsgi;
  scgi_temp_path temporary/scgi;
  proxy_cache_path cache keys_zone=news:10m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${server};
      proxy_http_version 1.1;
      proxy_cache news;
      proxy_cache_revalidate on;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const answers = async (origin: string) =>
  fetch(`${origin}/healthz`).then(
    () => true,
    () => false,
  );
