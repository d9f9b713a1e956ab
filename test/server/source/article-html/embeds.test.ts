import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { FRAME_HOSTS } from '../../../../src/shared/block-frame.ts';
import { blockSchema } from '../../../../src/shared/block.ts';
import { FILM_EMBEDS } from './film-embeds.ts';
import { OTHER_EMBEDS } from './other-embeds.ts';
import { POST_EMBEDS } from './post-embeds.ts';
import { references } from './references.ts';
import { renderBody } from './render-body.tsx';

const EMBEDS = [...FILM_EMBEDS, ...POST_EMBEDS, ...OTHER_EMBEDS];
const compile = (html: string) => compileArticle(html, references);

describe.each(EMBEDS)('$provider', ({ provider, markup }) => {
  test.each(Object.entries(markup))('as %s, gives its card and its player', (_, form) => {
    const blocks = compile(form.html);

    expect(blocks).toEqual([
      {
        kind: 'embed',
        provider,
        href: form.href,
        title: form.title ?? '',
        caption: form.caption ?? [],
        frame: { src: form.src, shape: form.shape },
      },
    ]);
    expect(v.safeParse(v.array(blockSchema), blocks).issues).toBeUndefined();
    expect(compile(renderBody(blocks))).toEqual(blocks);
  });
});

test('every host that pages may frame has an embed that needs it', () => {
  const hosts = EMBEDS.flatMap(({ markup }) =>
    Object.values(markup).map(({ src }) => new URL(src).host),
  );

  expect(new Set(hosts)).toEqual(new Set(FRAME_HOSTS));
});

test.each([
  ['a page that is no post', 'https://x.com/harbour'],
  ['a channel', 'https://www.youtube.com/@harbour'],
  ['a name that is too short', 'https://youtu.be/abc'],
  ['a known name on another host', 'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ'],
  ['a short address that only its site can resolve', 'https://vm.tiktok.com/ZMabcdefg/'],
])('%s is a card without a player', (_, address) => {
  const [block] = compile(`<figure class="wp-block-embed">${address}</figure>`);

  expect(block).toMatchObject({ kind: 'embed', href: address });
  expect(block).not.toHaveProperty('frame');
});

test.each([
  'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&origin=https://hostile.example',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=%22onload%3Dhostile()',
  'https://youtu.be/dQw4w9WgXcQ?t=javascript:hostile()',
])('nothing of %s but the name of the film reaches the frame', (address) => {
  const [block] = compile(`<iframe src="${address}"></iframe><p>${address}</p>`);

  expect(block).toHaveProperty('frame.src', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
});

test('a post of another WordPress is a card that leads to its page, not to its frame', () => {
  const html = `<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper"><blockquote class="wp-embedded-content" data-secret="Q1"><a href="https://other.example/2024/05/ice/">Ice on the strait</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="“Ice on the strait” — Other" src="https://other.example/2024/05/ice/embed/#?secret=Q1" data-secret="Q1" width="600" height="338"></iframe></div></figure>`;

  expect(compile(html)).toEqual([
    {
      kind: 'embed',
      provider: 'other.example',
      href: 'https://other.example/2024/05/ice/',
      title: 'Ice on the strait',
      caption: [],
    },
  ]);
});
