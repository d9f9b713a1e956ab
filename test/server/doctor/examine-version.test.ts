import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { examineVersion } from '../../../src/server/doctor/examine-version.ts';

const never = new AbortController().signal;

/** The finding for a front page and a feed. */
async function findingFor(page: string, feed: string) {
  const server = createServer((_, response) => response.end(feed)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const front = { status: 200, url: address, headers: new Headers(), text: page };
  const [finding] = await examineVersion({ front, address }, { signal: never });
  return `${finding?.mark}: ${finding?.text}`;
}

test.each([
  '<meta name="generator" content="WordPress 6.8.1" />',
  "<meta content='WordPress 6.8.1' name='generator'>",
  '<meta name="generator" content="Elementor 3.1" /><meta name="generator" content="WordPress 6.8.1" />',
])('reads the version in %s', async (page) => {
  expect(await findingFor(page, '')).toBe('ok: Version 6.8.1.');
});

test('reads the version in the feed where the front page hides it', async () => {
  const feed = '<rss><generator>https://wordpress.org/?v=6.4</generator></rss>';

  expect(await findingFor('<meta name="generator" content="Elementor 3.1" />', feed)).toBe(
    'ok: Version 6.4.',
  );
});

test('says that a version is hidden where neither tells', async () => {
  expect(await findingFor('<p>WordPress 6.8</p>', '<rss></rss>')).toMatch(/^note: .*hides/);
});

test.each([
  ['5.6.14', /^warning: Version 5\.6\.14 .* Update WordPress to 5\.7/],
  ['4.9', /^warning: /],
  ['5.7', /^ok: /],
  ['10.0', /^ok: /],
])('judges version %s by whether it can tell edits', async (version, judgement) => {
  const page = `<meta name="generator" content="WordPress ${version}">`;

  expect(await findingFor(page, '')).toMatch(judgement);
});
