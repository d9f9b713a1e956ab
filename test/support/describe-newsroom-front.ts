import { describe, expect, test } from 'vitest';
import type { NewsroomClient } from './newsroom-client.ts';
import type { ScriptedNewsroom } from './newsroom-edit.ts';

/** What a newsroom with pretty permalinks has outside of its REST API, and says of itself. */
export function describeNewsroomFront(
  newsroom: () => ScriptedNewsroom,
  { get, visit }: NewsroomClient,
) {
  describe('the site', () => {
    test('says on its front page where the API is, which says what the site is', async () => {
      const { url } = newsroom();

      const [{ headers, text }, { body }] = await Promise.all([visit('/'), get('')]);

      expect(headers.get('link')).toContain(`<${url}/wp-json/>; rel="https://api.w.org/"`);
      expect(text).toMatch(/<html[^>]* lang="ko-KR"/);
      expect(body).toMatchObject({
        name: 'Strait &amp; Ledger',
        description: 'The island&#8217;s paper',
        url,
        home: url,
        timezone_string: 'Europe/Riga',
        namespaces: expect.arrayContaining(['wp/v2', 'coauthors/v1']),
      });
    });

    test('leads from the number of a post or author to its address', async () => {
      const answers = await Promise.all(
        ['/?p=109', '/?author=3', '/?p=114', '/?author=9'].map((path) => visit(path)),
      );

      const { url } = newsroom();
      expect(answers.map(({ status }) => status)).toEqual([301, 301, 404, 404]);
      expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
        `${url}/2026-11/story-109/`,
        `${url}/author/marek-tal/`,
        null,
        null,
      ]);
    });

    test.each([
      ['/feed/', 10, 'Marek Tal'],
      ['/?feed=rss2&paged=2', 2, 'Ilze Vētra'],
      ['/?feed=rss2&author=3', 1, 'Marek Tal'],
      ['/author/marek-tal/feed/', 1, 'Marek Tal'],
    ])('has a feed at %s that names authors', async (path, length, name) => {
      const { headers, text } = await visit(path);

      expect(headers.get('content-type')).toMatch(/^application\/rss\+xml/);
      const creators = Array.from(text.matchAll(/<dc:creator><!\[CDATA\[(.*?)\]\]>/g));
      expect(creators).toHaveLength(length);
      expect(creators.map(([, creator]) => creator)).toContain(name);
    });

    test('has no feed behind the last page', async () => {
      expect((await visit('/?feed=rss2&paged=3')).status).toBe(404);
    });
  });
}
