import { expect, test } from 'vitest';
import { spawnServer } from '../support/spawn-server.ts';
import { startWordPressDouble } from '../support/wordpress-double.ts';
import { aDoubleSite, aPost } from '../support/wordpress-double-site.ts';
import { aDouble } from '../support/wordpress-sync.ts';

const doctor = (env: Record<string, string>, ...words: string[]) =>
  spawnServer(env, 'doctor.ts', ...words).ended;

test('says what it finds, by the variables that are set, with code 0', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })] });

  const { stdout, stderr, code } = await doctor({ PREMIUM_CATEGORY: 'news' }, `${url}/`);

  expect(stdout).toMatch(/^Looking at \S+, and storing nothing …\n\n {2}ok {7}Site {8}“Strait/);
  expect(stdout).toContain('The category news marks 1 story.');
  expect(stdout).toMatch(
    new RegExp(`Set these variables:\n\nWORDPRESS_URL=${url}\nPREMIUM_CATEGORY=news\n$`),
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('says in one line why a site cannot be served, with code 1', async () => {
  const { url, close } = await startWordPressDouble(aDoubleSite());
  await close();

  const { stdout, code } = await doctor({ WORDPRESS_URL: url });

  expect(stdout.replace(/\s+/g, ' ')).toContain(`problem Site ${url} refuses connections: is the`);
  expect(stdout).toContain('Dateline cannot serve this site.');
  expect(code).toBe(1);
});

test('without an address it says how to give one, with code 1', async () => {
  const { stdout, stderr, code } = await doctor({ WORDPRESS_URL: '' });

  expect(stderr).toBe('Say which site to look at: npm run doctor -- https://news.example.org\n');
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

test('a bad address, or another bad variable, is one sentence and how to do it, with code 1', async () => {
  const bad = await doctor({}, 'news.example.org');
  const other = await doctor({ PREMIUM_CATEGORY: 'two words' }, 'https://news.example.org');

  expect(bad.stderr).toMatch(/^WORDPRESS_URL is "news\.example\.org", which .*npm run doctor --/);
  expect(other.stderr).toMatch(/^PREMIUM_CATEGORY is "two words", which is not a slug/);
  expect([bad.code, other.code]).toEqual([1, 1]);
});
