import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server.ts';
import { manyPosts } from '../support/wordpress-double-site.ts';
import { aDouble } from '../support/wordpress-sync.ts';

/** A server that has the newest hundred stories of a newsroom, which never answers what it is asked next. */
async function aServerThatWaits() {
  const double = await aDouble({ posts: manyPosts(250) });
  let isAsked = false;
  double.fault = ({ query }) => {
    if (!query.has('before')) return undefined;
    isAsked = true;
    return 'hang';
  };
  const server = await startServer({ env: { WORDPRESS_URL: double.url } });
  onTestFinished(server.stop);
  await expect.poll(() => isAsked, { timeout: 10_000 }).toBe(true);
  return server;
}

test('readers are answered from the store while the newsroom answers nothing, and before the work on it', async () => {
  const { origin, process: child } = await aServerThatWaits();

  const answers = await Promise.all(
    [
      '/',
      '/latest?page=7',
      '/category/news?page=10',
      '/author/ilze-vetra',
      '/article/story-151',
      '/api/feeds/latest?page=4',
      '/api/feeds/category/news?limit=50',
      '/api/articles/story-200',
      '/readyz',
    ].map(async (path) => [path, (await fetch(origin + path)).status]),
  );

  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  const { total } = (await (await fetch(`${origin}/api/feeds/latest`)).json()) as { total: number };
  expect(total).toBe(100);
  expect(prioritiesOf(child.pid)).toHaveLength(process.platform === 'linux' ? 2 : 0);
}, 60_000);

/** The different priorities of a process's threads, where Linux tells them. */
function prioritiesOf(pid: number | undefined): number[] {
  if (process.platform !== 'linux') return [];
  const tasks = `/proc/${pid}/task`;
  const priorities = readdirSync(tasks).map((task) => {
    // Behind the name, which may have spaces, the priority is the seventeenth field.
    const stat = readFileSync(`${tasks}/${task}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
  return [...new Set(priorities)];
}
