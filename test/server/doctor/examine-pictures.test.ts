import { expect, test } from 'vitest';
import { aMedia, aPost } from '../../support/wordpress-double-site.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import type { WordPressDouble } from '../../support/wordpress-double.ts';
import { lookAt } from './look-at.ts';

/** Lets the site keep its library on another host, as with a plugin for storage elsewhere. */
function moveLibrary(double: WordPressDouble, host: string) {
  double.fault = ({ route, answer }) => {
    const { body, ...rest } = answer();
    const moved = JSON.stringify(body).replaceAll(`${double.url}/wp-content`, `https://${host}`);
    return route === 'wp/v2/media' ? { ...rest, body: moved } : undefined;
  };
}

test('finds pictures of known size on the site itself', async () => {
  const { url } = await aDouble({
    posts: [aPost({ id: 1, featured_media: 7 }), aPost({ id: 2 })],
    media: [aMedia({ id: 7 })],
  });

  const { about, variables } = await lookAt(url);

  expect(about('Pictures')).toEqual([
    `ok: Of the newest 2 stories: 1 lead picture, all of known size, on ${new URL(url).host}.`,
  ]);
  expect(variables).not.toHaveProperty('MEDIA_HOSTS');
});

test('says when no story has a picture', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })] });

  const { about } = await lookAt(url);

  expect(about('Pictures')).toEqual([expect.stringMatching(/^note: None leads/)]);
});

test.each([
  ['without a size', { width: 0 }],
  ['as an SVG', { mime: 'image/svg+xml' }],
])('says what to do about pictures %s', async (_, fault) => {
  const { url } = await aDouble({
    posts: [aPost({ id: 1, featured_media: 7 }), aPost({ id: 2, featured_media: 8 })],
    media: [aMedia({ id: 7, ...fault }), aMedia({ id: 8 })],
  });

  const { about } = await lookAt(url);

  expect(about('Pictures')[0]).toMatch(/^warning: .*2 lead pictures, of which 1 cannot.*plugin/);
});

test('names the host that the library is kept on, beside those that are allowed already', async () => {
  const double = await aDouble({
    posts: [aPost({ id: 1, featured_media: 7 })],
    media: [aMedia({ id: 7 })],
  });
  moveLibrary(double, 'cdn.example.net');

  const { about, variables } = await lookAt(double.url, { MEDIA_HOSTS: ['img.example.net'] });

  expect(about('Pictures')[1]).toMatch(/^warning: Some are on cdn\.example\.net, .*MEDIA_HOSTS/);
  expect(variables['MEDIA_HOSTS']).toBe('img.example.net,cdn.example.net');
});

test('is content with a library on a host that is allowed', async () => {
  const double = await aDouble({
    posts: [aPost({ id: 1, featured_media: 7 })],
    media: [aMedia({ id: 7 })],
  });
  moveLibrary(double, 'cdn.example.net');

  const { about, variables } = await lookAt(double.url, { MEDIA_HOSTS: ['cdn.example.net'] });

  expect(about('Pictures')[1]).toBe('ok: MEDIA_HOSTS names all their hosts.');
  expect(variables['MEDIA_HOSTS']).toBe('cdn.example.net');
});

const pictureOn = (host: string, name = '') =>
  `<p>Text.</p><img class="${name}" src="https://${host}/a.jpg" width="9" height="9" alt="">`;

test('leaves it to the newsroom whether a stranger’s picture in a text is shown', async () => {
  const { url } = await aDouble({
    posts: [
      aPost({ id: 1, content: pictureOn('stranger.example') }),
      aPost({ id: 2, content: pictureOn('cdn.example.net', 'wp-image-5') }),
      aPost({ id: 3, content: pictureOn('sold.example'), categories: [3] }),
    ],
  });

  const { about, variables } = await lookAt(url);

  expect(about('Pictures').join('\n')).toMatch(
    /note: Some in the texts are on stranger\.example, and are not/,
  );
  expect(variables['MEDIA_HOSTS']).toBe('cdn.example.net');
});
