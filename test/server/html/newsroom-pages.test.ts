import { describe, expect, it, onTestFinished } from 'vitest';
import { aPage, aStory } from '../../support/a-story.ts';
import { aStore } from '../../support/a-store.ts';
import { dataBlock, ORIGIN, pagesOf, pagesOver } from '../../support/rendered-pages.ts';

describe("a page of the newsroom's own", () => {
  const pages = [aPage({ title: 'About us', link: '/who-we-are/' })];

  it('says its title, text, date and one address, and is linked at the foot of every page', async () => {
    const get = pagesOver({ stories: [aStory()], pages });

    const { answer, html } = await get('/page/about');

    expect(answer.status).toBe(200);
    expect(html).toContain('<title>About us | The Harbour Courier</title>');
    expect(html).toContain('<meta name="description" content="Who we are."/>');
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/page/about"/>`);
    expect(html).toMatch(/<h1[^>]*>About us<\/h1>/);
    expect(html).toMatch(/Updated[^]*<time dateTime="2026-11-09T05:00:00Z"[^>]*>Nov 9, 2026/);
    expect((await get('/latest')).html).toContain('href="/page/about"');
  });

  it.each([
    ['/who-we-are/', '/page/about'],
    ['/page/about/', '/page/about'],
    ['/?page_id=1', '/page/about'],
    ['/page/before', '/page/about'],
  ])('is found at %s', async (from, to) => {
    const { store, writer, close } = aStore({
      stories: [aStory({ id: 7 })],
      pages: [aPage({ slug: 'before' })],
    });
    onTestFinished(close);
    writer.apply({ pages });

    const { answer } = await pagesOf(store)(from);

    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(to);
  });

  it('is not found once the newsroom has taken it down', async () => {
    const { store, writer, close } = aStore({ stories: [aStory()], pages });
    onTestFinished(close);
    writer.apply({ removedPages: [1] });

    const { answer, html } = await pagesOf(store)('/page/about');

    expect(answer.status).toBe(404);
    expect(html).toContain('Page not found');
  });
});

describe('a story behind a password', () => {
  const readAt = 'https://courier.example/2026/11/locked/';

  it('says where it is read, in words, and that its one address is there', async () => {
    const get = pagesOver({ stories: [aStory({ readAt, access: 'premium', body: [] })] });

    const { html } = await get('/article/story-1');

    expect(html).toContain('This story can be read at courier.example.');
    expect(html).toContain(`href="${readAt}">Read it there</a>`);
    expect(html).toContain(`<link rel="canonical" href="${readAt}"/>`);
    expect(html).not.toContain('for subscribers');
    expect(dataBlock(html, 'application/ld\\+json')[0]).toMatchObject({
      mainEntityOfPage: readAt,
      isAccessibleForFree: false,
    });
  });
});

describe('an edition that is old', () => {
  it('says at the foot of pages from when it is, by no clock of its own', async () => {
    const sync = { stories: 1, expected: 1, updatedAt: '2026-11-09T05:00:00Z' };
    const get = pagesOver({
      stories: [aStory()],
      sync: { ...sync, state: 'failing', problem: 'The site answered 502.' },
    });

    const { html } = await get('/latest');

    expect(html).toContain(
      'This edition is from November 9, 2026 at 5:00 AM: anything newer has not reached us yet.',
    );
    expect(html).not.toContain('ago');
  });
});
