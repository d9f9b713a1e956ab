import { describe, expect, it } from 'vitest';
import { categoryUrl, pageUrl } from '../../../../src/shared/page-urls.ts';
import { newsroomRecords } from '../../../../src/server/source/sample/newsroom-records.ts';

describe('the sample newsroom', () => {
  it('has ten sections with descriptions, two of them below Foreign Relations', () => {
    const { categories = [] } = newsroomRecords();

    expect(categories).toHaveLength(10);
    expect(categories.filter(({ parent }) => parent === 'foreign-relations')).toHaveLength(2);
    for (const { description } of categories) expect(description.length).toBeGreaterThan(60);
  });

  it('has fourteen authors, each with a role, a biography of two sentences or three and a portrait', () => {
    const { authors = [], images = [] } = newsroomRecords();

    expect(authors).toHaveLength(14);
    for (const { role, biography, imageId } of authors) {
      expect(role).not.toBe('');
      expect(biography.match(/[.”] (?=[A-Z])/g)?.length).toBeGreaterThanOrEqual(1);
      expect(biography.match(/[.”] (?=[A-Z])/g)?.length).toBeLessThanOrEqual(2);
      expect(images.map(({ id }) => id)).toContain(imageId);
    }
  });

  it('links its authors to nobody’s sites, since nobody can have a name in .example', () => {
    const { authors = [] } = newsroomRecords();

    const hosts = authors.flatMap(({ links }) => links.map((link) => new URL(link).hostname));

    expect(hosts.length).toBeGreaterThan(5);
    for (const host of hosts) expect(host).toMatch(/\.example$/);
  });

  it('has three pages of its own, with links that lead somewhere', () => {
    const { categories = [], pages = [] } = newsroomRecords();
    const known = [
      '/sections',
      '/settings',
      ...categories.map(({ slug }) => categoryUrl(slug)),
      ...pages.map(({ slug }) => pageUrl(slug)),
    ];

    const links = JSON.stringify(pages).matchAll(/"href":"([^"]+)"/g);

    expect(pages.map(({ title }) => title)).toEqual([
      'About the Courier',
      'How we work',
      'Privacy',
    ]);
    for (const [, href] of links) expect(known).toContain(href);
    for (const { body } of pages) expect(body.length).toBeGreaterThan(6);
  });

  it('has a name, a motto, a language and a time zone', () => {
    const { site } = newsroomRecords();

    expect(site).toMatchObject({ language: 'en-GB', timeZone: 'Europe/Tallinn' });
    expect(site?.name).toBe('The Strait Courier');
    expect(site?.description).not.toBe('');
  });
});
