import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Change } from '../../../src/server/store/records.ts';
import { aCategory, anAuthor, aStory, manyStories } from '../../support/a-story.ts';
import { aStore, withMentioned } from '../../support/a-store.ts';
import { dataBlock, ORIGIN, pagesOf, pagesOver } from '../../support/rendered-pages.ts';

describe('a page', () => {
  it('has its content in the HTML, newest story first', async () => {
    const get = pagesOver({ stories: manyStories(12, { categories: ['culture'] }) });

    const { answer, html } = await get('/category/culture');

    expect(answer.status).toBe(200);
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect([...html.matchAll(/Headline \d+(?=<\/a>)/g)].map(([text]) => text)).toEqual(
      Array.from({ length: 10 }, (_, place) => `Headline ${12 - place}`),
    );
  });

  it('is of one edition, though a new one comes while it is made', async () => {
    const { store, writer, close } = aStore({ stories: [aStory({ authors: ['ilse'] })] });
    onTestFinished(close);
    let isEdited = false;
    const get = pagesOf(store, (url) => {
      if (isEdited || !url.startsWith('/api/articles/')) return;
      isEdited = true;
      writer.apply(withMentioned({ stories: [aStory({ headline: 'Edited', authors: ['ilse'] })] }));
    });

    const { html } = await get('/article/story-1');

    expect(isEdited).toBe(true);
    expect(html).toContain('Edited');
    expect(html).not.toContain('Headline 1');
  });

  it('says its title with the page number, its one address and its neighbours', async () => {
    const get = pagesOver({ stories: manyStories(25, { categories: ['culture'] }) });

    const { html } = await get('/category/culture?page=2');

    expect(html).toContain('<title>Culture, page 2 | The Harbour Courier</title>');
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/category/culture?page=2"/>`);
    expect(html).toContain(`<link rel="prev" href="${ORIGIN}/category/culture"/>`);
    expect(html).toContain(`<link rel="next" href="${ORIGIN}/category/culture?page=3"/>`);
  });

  it('opens at a month, and pages on from where that stands', async () => {
    const october = { publishedAt: Date.UTC(2026, 9, 20), categories: ['culture'] };
    const get = pagesOver({
      stories: [
        ...manyStories(12, { categories: ['culture'] }),
        ...[90, 91, 92].map((id) => aStory({ id, ...october })),
      ],
    });

    const { answer, html } = await get('/category/culture?month=2026-10');

    expect(answer.status).toBe(200);
    expect(html).toContain('<title>Culture, October 2026 | The Harbour Courier</title>');
    expect(html).toContain(
      `<link rel="canonical" href="${ORIGIN}/category/culture?month=2026-10"/>`,
    );
    expect(html).toContain(`<link rel="prev" href="${ORIGIN}/category/culture?page=2"/>`);
    expect(html).toMatch(/href="\/category\/culture\?page=2"[^>]*>Newer stories/);
    expect([...html.matchAll(/Headline \d+(?=<\/a>)/g)].map(([text]) => text)).toEqual([
      'Headline 92',
      'Headline 91',
      'Headline 90',
    ]);
  });

  it('runs nothing inline but what the policy names by hash, and has no style attribute', async () => {
    const get = pagesOver({ stories: manyStories(3, { imageId: '4711' }) });

    const { answer, html } = await get('/latest');

    const policy = answer.headers.get('content-security-policy') ?? '';
    const inline = [
      ...html.matchAll(/<script data-modules[^>]*>([^]*?)<\/script>/g),
      ...html.matchAll(/<style>([^]*?)<\/style>/g),
    ].map(([, text]) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64'),
    );
    expect(inline).toHaveLength(2);
    for (const hash of inline) expect(policy).toContain(`'sha256-${hash}'`);
    expect(html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
    expect([
      ...html.matchAll(/<script(?! data-modules| type="application\/(?:ld\+)?json")/g),
    ]).toEqual([]);
  });

  it('keeps a headline from ending the data block that holds it', async () => {
    const get = pagesOver({
      stories: [aStory({ headline: '</script><script>alert(1)</script>' })],
    });

    const { html } = await get('/latest');

    expect(html).not.toContain('<script>alert');
    expect(JSON.stringify(dataBlock(html, 'application/json'))).toContain('alert(1)');
  });

  it('is the same for everybody, whatever cookie comes along', async () => {
    const get = pagesOver({ stories: manyStories(3) });

    const nobody = await get('/latest');
    const somebody = await get('/latest', { cookie: '__Host-session=abc', 'user-agent': 'Other' });

    expect(somebody.html).toBe(nobody.html);
    expect(nobody.answer.headers.get('cache-control')).toContain('s-maxage=15');
    expect(nobody.answer.headers.get('vary')).toBeNull();
  });

  it('is rendered anew when the stories change', async () => {
    const { store, writer, close } = aStore({ stories: [aStory({ headline: 'Before' })] });
    onTestFinished(close);
    const get = pagesOf(store);
    await get('/latest');

    writer.apply({ stories: [aStory({ headline: 'After' })] });

    expect((await get('/latest')).html).toContain('After</a>');
  });

  it('shows absolute dates and no clock of its own', async () => {
    const get = pagesOver({ stories: [aStory({ publishedAt: Date.now() - 3_600_000 })] });

    const { html } = await get('/latest');

    expect(html).not.toContain('hour ago');
  });
});

describe('an article', () => {
  it('tells machines what it is, and that a premium one is not free', async () => {
    const story = aStory({ access: 'premium', authors: ['ilse-maren'], categories: ['culture'] });
    const get = pagesOver({ stories: [story] });

    const { html } = await get('/article/story-1');

    const [article, breadcrumbs] = dataBlock(html, 'application/ld\\+json');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Headline 1',
      isAccessibleForFree: false,
      author: [{ name: 'Ilse maren', url: `${ORIGIN}/author/ilse-maren` }],
    });
    expect(breadcrumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: 'Culture' }, { name: 'Headline 1' }],
    });
    expect(html).toContain('<meta property="og:type" content="article"/>');
  });

  it('offers the subscription where a premium story stops, and to sign in, which leads back', async () => {
    const get = pagesOver({ stories: [aStory({ access: 'premium' })] });

    const { html } = await get('/article/story-1');

    expect(html).toContain('href="https://news.example"');
    expect(html).toContain('href="/sign-in?return=%2Farticle%2Fstory-1"');
  });
});

describe('an address that shows no page', () => {
  it.each([
    ['/nothing-here', 404, 'Page not found'],
    ['/article/unknown', 404, 'Page not found'],
    ['/page/unknown', 404, 'Page not found'],
    ['/category/culture?page=9', 404, 'Go to the last page, 2'],
    ['/category/culture?page=0', 400, 'page is a number from 1'],
    ['/category/culture?access=paid', 400, 'access is one of all, free, premium'],
    ['/category/culture?month=2019-13', 400, 'month is a year and a month such as 2019-10'],
    ['/category/culture?month=2026-10', 404, 'Go to November 2026'],
    ['/category/culture?month=2026-11&access=premium', 404, 'Show all stories of November 2026'],
    ['/category/unknown?month=2026-11', 404, 'Page not found'],
  ])('%s is answered with %i and in words', async (path, status, words) => {
    const get = pagesOver({ stories: manyStories(12, { categories: ['culture'] }) });

    const { answer, html } = await get(path);

    expect(answer.status).toBe(status);
    expect(html).toContain(words);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('says of a withdrawn story that it was withdrawn, with 410', async () => {
    const { store, writer, close } = aStore({ stories: manyStories(2) });
    onTestFinished(close);
    writer.apply({ withdrawn: [1] });

    const { answer, html } = await pagesOf(store)('/article/story-1');

    expect(answer.status).toBe(410);
    expect(html).toContain('The newsroom has withdrawn this story.');
  });
});

describe("the newsroom's own addresses", () => {
  const change: Change = {
    categories: [
      aCategory({ slug: 'culture', link: '/topics/culture/' }),
      aCategory({ slug: 'books', parent: 'culture', link: '/topics/culture/books/' }),
    ],
    stories: [aStory({ link: '/2026/11/09/the-ferry/', categories: ['books'] })],
  };

  it.each([
    ['/2026/11/09/the-ferry/', '/article/story-1'],
    ['/2026/11/09/the-ferry', '/article/story-1'],
    ['/topics/culture/books/page/3/', '/category/books?page=3'],
    ['/page/2/', '/latest?page=2'],
    ['/category/culture/', '/category/culture'],
    ['/category/culture/?access=premium', '/category/culture?access=premium'],
  ])('%s leads to %s for good', async (from, to) => {
    const get = pagesOver(change);

    const { answer } = await get(from);

    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(to);
  });

  it('lead from the former slug of a story to its present one', async () => {
    const { store, writer, close } = aStore({ stories: [aStory({ slug: 'before' })] });
    onTestFinished(close);
    writer.apply({ stories: [aStory({ slug: 'after' })] });

    const { answer } = await pagesOf(store)('/article/before');

    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/article/after');
    expect((await pagesOf(store)('/article/after')).answer.status).toBe(200);
  });

  it('lead from the former slug of an author to the present one, on the same page', async () => {
    const author = anAuthor({ key: 'user 5', slug: 'before' });
    const { store, writer, close } = aStore({
      authors: [author],
      stories: manyStories(12, { authors: ['before'] }),
    });
    onTestFinished(close);
    writer.apply({ authors: [{ ...author, slug: 'between' }] });
    writer.apply({ authors: [{ ...author, slug: 'after' }] });
    const get = pagesOf(store);

    const { answer } = await get('/author/before?page=2');

    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/author/after?page=2');
    expect((await get('/author/between')).answer.headers.get('location')).toBe('/author/after');
    expect((await get('/author/after?page=2')).answer.status).toBe(200);
  });

  it('never lead to another host', async () => {
    const get = pagesOver(change);

    const { answer } = await get('//evil.example//');

    expect(answer.headers.get('location')).not.toMatch(/^(?:https?:)?\/\//);
  });
});
