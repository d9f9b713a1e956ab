import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import { categoryUrl, feedUrl } from '../../src/shared/page-urls.ts';
import { CATEGORY } from '../support/page-kinds.ts';
import { startServer } from '../support/server.ts';
import type { BareAnswer } from './load/bare-server.ts';
import type { LoadResult, LoadTask } from './load/generate-load.ts';

const LOAD = join(import.meta.dirname, 'load/generate-load.ts');
const BARE = join(import.meta.dirname, 'load/bare-server.ts');

const SUBJECTS = [
  { name: 'feed API, first page', path: feedApiUrl(CATEGORY) },
  {
    name: 'feed API, page 300',
    path: feedApiUrl(CATEGORY, { entry: { kind: 'page', page: 300 } }),
  },
  { name: 'category page', path: categoryUrl(CATEGORY.slug) },
  { name: 'category page 300', path: feedUrl(CATEGORY, { page: 300 }) },
];

/** Prints requests a second of our server beside a bare node:http that answers the same bytes, with 16 connections for 5 s each, one after the other. */
export async function run() {
  const server = await startServer();
  try {
    const rows = [];
    for (const { name, path } of SUBJECTS) {
      const url = server.origin.replace('localhost', '127.0.0.1') + path;
      const answer = await fetchAnswer(url);
      await load(url, 1);
      const ours = await load(url, 5);
      const bare = await loadBare(answer);
      rows.push({
        what: name,
        bytes: Buffer.byteLength(answer.bodyBase64, 'base64'),
        'requests/s': Math.round(ours.perSecond),
        'median ms': round(ours.median),
        'p99 ms': round(ours.slow),
        'bare node:http/s': Math.round(bare.perSecond),
        'of bare': `${Math.round((100 * ours.perSecond) / bare.perSecond)} %`,
      });
    }
    console.table(rows);
  } finally {
    await server.stop();
  }
}

async function loadBare(answer: BareAnswer): Promise<LoadResult> {
  const child = fork(BARE);
  try {
    child.send(answer);
    const [port] = (await once(child, 'message')) as [number];
    const url = `http://127.0.0.1:${port}/`;
    await load(url, 1);
    return await load(url, 5);
  } finally {
    child.disconnect();
  }
}

async function load(url: string, seconds: number): Promise<LoadResult> {
  const task: LoadTask = { url, connections: 16, seconds };
  const { stdout } = await promisify(execFile)(process.execPath, [LOAD, JSON.stringify(task)]);
  return JSON.parse(stdout) as LoadResult;
}

/** Not by fetch, which would unpack the body. */
async function fetchAnswer(url: string): Promise<BareAnswer> {
  const [answer] = (await once(get(url, { headers: { 'accept-encoding': 'br' } }), 'response')) as [
    IncomingMessage,
  ];
  const body = await buffer(answer);
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`);
  // Node's own server sets these.
  const { connection: _, date: _d, 'keep-alive': _k, ...headers } = answer.headers;
  return {
    headers: headers as Record<string, string>,
    bodyBase64: body.toString('base64'),
  };
}

const round = (milliseconds: number) => Math.round(milliseconds * 100) / 100;
