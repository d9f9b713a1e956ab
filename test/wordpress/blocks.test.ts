import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/server/source/article-html/compile-article.ts';
import { references } from '../server/source/article-html/references.ts';
import { renderBody } from '../server/source/article-html/render-body.tsx';
import {
  linksIn,
  visibleText,
  withoutAddresses,
} from '../server/source/article-html/seen-by-readers.ts';
import { aDoubleSite, aMedia, aPost } from '../support/wordpress-double-site.ts';
import { CLASSIC_SOURCES, MEDIA_SOURCES, TEXT_SOURCES } from './block-sources.ts';
import { startNewsroom, type RealNewsroom } from './start-newsroom.ts';

const KINDS = [
  { kind: 'text', sources: TEXT_SOURCES },
  { kind: 'media', sources: MEDIA_SOURCES },
  { kind: 'classic', sources: CLASSIC_SOURCES },
];
const SOURCES = KINDS.flatMap(({ sources }) => sources);

type WirePost = { id: number; content: { rendered: string } };

let newsroom: RealNewsroom;
/** Each source as WordPress renders it. */
const rendered = new Map<string, string>();

beforeAll(async () => {
  newsroom = await startNewsroom(
    aDoubleSite({
      media: [aMedia({ id: 41 }), aMedia({ id: 42, caption: 'Flood' })],
      posts: SOURCES.map(({ source, meta }, place) =>
        aPost({ id: 101 + place, content: source, ...(meta && { meta }) }),
      ),
    }),
  );
  const answer = await fetch(`${newsroom.url}/wp-json/wp/v2/posts?per_page=100&_fields=id,content`);
  for (const { id, content } of (await answer.json()) as WirePost[]) {
    rendered.set(SOURCES[id - 101]!.source, content.rendered);
  }
});

afterAll(() => newsroom.close());

describe.each(KINDS)('WordPress’s own $kind', ({ sources }) => {
  test.each(sources)('$name: all of its text is shown in order, and all of its links', (block) => {
    const html = rendered.get(block.source) ?? '';

    const markup = renderBody(compileArticle(html, references));

    expect(html).not.toBe('');
    expect(visibleText(withoutAddresses(markup))).toBe(
      visibleText(block.shows ?? withoutAddresses(html)),
    );
    expect(linksIn(markup)).toEqual(linksIn(html));
  });
});
