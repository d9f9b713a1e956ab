import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Feed } from '../../src/shared/feed.ts';
import { serveApp } from '../support/serve-app.ts';
import { aMedia, aPost, aTermOf } from '../support/wordpress-double-site.ts';
import { synchronised } from '../support/wordpress-sync.ts';

// A newsroom is read and some thirty pages are rendered: seconds, and more beside others.
vi.setConfig({ testTimeout: 60_000 });

const CANARY = /CANARY/i;
const PREMIUM = aTermOf({ id: 9, slug: 'pro', name: 'Pro' });
const SPORT = aTermOf({ id: 3, slug: 'sport', name: 'Sport' });

/** A story whose text beyond its first two paragraphs gives itself away wherever it shows up. */
const premiumPost = aPost({
  id: 77,
  slug: 'the-quarry',
  categories: [9, 3],
  featured_media: 7,
  excerpt: '<p>It began at dawn. Nobody slept. Then CANARY-excerpt came. [&hellip;]</p>',
  content: [
    '<p>It began at dawn.</p>',
    '<p>Nobody slept.</p>',
    '<h2>CANARY-heading</h2>',
    '<p>Then CANARY-excerpt came. <a href="https://x.example/CANARY-link">CANARY-text</a></p>',
    '<figure class="wp-block-image"><img class="wp-image-8" alt="CANARY-alt" src="/CANARY-file.jpg"><figcaption>CANARY-caption</figcaption></figure>',
    '<p>The end<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup>.</p>',
    '<ol class="wp-block-footnotes"><li id="a">CANARY-note</li></ol>',
  ].join(''),
});

const outputs: string[] = [];
afterEach(() => outputs.splice(0));

/** Fetches an address of the served newsroom, answers of every status, and keeps body and headers to be searched. */
async function fetchAll(origin: string, paths: string[]) {
  for (const path of paths) {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    outputs.push(`${path}\n${JSON.stringify([...answer.headers])}\n${await answer.text()}`);
  }
}

test('no output holds a word of a premium story beyond its opening', async () => {
  const { store } = await synchronised({
    posts: [premiumPost, aPost({ id: 76, slug: 'a-free-one', categories: [3] })],
    categories: [PREMIUM, SPORT],
    media: [aMedia({ id: 7, alt: 'A harbour' }), aMedia({ id: 8, alt: 'CANARY-media' })],
  });
  const { origin, stop } = await serveApp(store);
  onTestFinished(stop);
  const feed = (await (await fetch(`${origin}/api/feeds/latest`)).json()) as Feed;
  const [author] = feed.items.flatMap(({ byline }) => byline);

  await fetchAll(origin, [
    '/',
    '/latest',
    '/latest?access=premium',
    '/category/sport',
    `/author/${author?.slug}`,
    '/article/the-quarry',
    '/article/the-quarry/',
    '/article/a-free-one',
    '/article/the-quarr',
    '/sections',
    '/settings',
    '/history',
    '/robots.txt',
    '/sitemap.xml',
    '/sitemaps/pages.xml',
    '/sitemaps/stories-1.xml',
    '/sitemap-news.xml',
    '/api/site',
    '/api/openapi.json',
    '/api/front',
    '/api/feeds/latest',
    '/api/feeds/category/sport?access=premium',
    '/api/articles/the-quarry',
    '/api/articles/the-quarry/related',
    '/api/articles/a-free-one/related',
    '/api/articles/a-free-one/neighbours',
    `/api/authors/${author?.slug}`,
    '/api/categories',
    '/api/categories/sport/months',
    '/readyz',
  ]);

  expect(feed.items.find(({ slug }) => slug === 'the-quarry')?.access).toBe('premium');
  expect(outputs.some((output) => output.includes('Nobody slept.'))).toBe(true);
  expect(outputs.filter((output) => CANARY.test(output))).toEqual([]);
});

test('the search sees the same words where the story is free', async () => {
  const { store } = await synchronised({
    posts: [{ ...premiumPost, categories: [3] }],
    categories: [PREMIUM, SPORT],
  });
  const { origin, stop } = await serveApp(store);
  onTestFinished(stop);

  await fetchAll(origin, ['/article/the-quarry', '/api/articles/the-quarry']);

  expect(outputs.every((output) => CANARY.test(output))).toBe(true);
});
