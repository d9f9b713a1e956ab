import { expect, test } from 'vitest';
import { aPost, type DoubleCoauthor } from '../../support/wordpress-double-site.ts';
import type { WordPressDouble } from '../../support/wordpress-double.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import { lookAt } from './look-at.ts';

const aCoauthor = (
  id: number,
  profile: DoubleCoauthor['profile'] = { name: `Writer ${id}`, biography: '', media: 0 },
): DoubleCoauthor => ({ id, nicename: `writer-${id}`, login: `login_${id}`, profile });

const posts = [aPost({ id: 1, coauthors: [30, 31] }), aPost({ id: 2, coauthors: [30] })];

async function authorsOf(double: WordPressDouble) {
  const { about } = await lookAt(double.url);
  return about('Authors').join('\n');
}

test('finds the users of WordPress', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });

  expect(await authorsOf(double)).toBe("ok: WordPress's own users, one to a story: Ilze Vētra.");
});

test('says when nobody is named', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })], users: [] });

  expect(await authorsOf(double)).toMatch(/^warning: The newest stories name none\./);
});

test('finds Co-Authors Plus with its profiles, and how many stories several people wrote', async () => {
  const double = await aDouble({ posts, coauthors: [aCoauthor(30), aCoauthor(31)] });

  expect(await authorsOf(double)).toBe(
    'ok: Co-Authors Plus, with profiles: Writer 30, Writer 31. Of the newest 2, 1 story has several.',
  );
});

test('says what to do about co-authors without profiles', async () => {
  const double = await aDouble({ posts, coauthors: [aCoauthor(30, null), aCoauthor(31)] });

  expect(await authorsOf(double)).toMatch(/^warning: .*but 1 of 2 profiles .*Update Co-Authors/);
});

test('says what to do about co-authors that are kept from visitors', async () => {
  const double = await aDouble({ posts, coauthors: [aCoauthor(30), aCoauthor(31)] });
  double.fault = ({ route }) =>
    route === 'wp/v2/coauthors' ? { status: 401, body: {} } : undefined;

  expect(await authorsOf(double)).toMatch(/^warning: .*401 for wp\/v2\/coauthors.*Let visitors/);
});

test('finds PublishPress Authors', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  const authors = ['Ona Brill', 'Tam &amp; Ek'].map((name, place) => ({
    term_id: place + 1,
    slug: `writer-${place}`,
    display_name: name,
  }));
  double.fault = ({ route, answer }) => {
    const { body, ...rest } = answer();
    return route === 'wp/v2/posts'
      ? { ...rest, body: (body as object[]).map((post) => ({ ...post, authors })) }
      : undefined;
  };

  expect(await authorsOf(double)).toBe(
    'ok: PublishPress Authors names them: Ona Brill, Tam & Ek. Of the newest 1, 1 story has several.',
  );
});

test('is content with users that only their stories name', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route, query }) => {
    if (route === 'wp/v2/users') return { status: 401, body: {} };
    if (!query.has('_embed')) return undefined;
    return { body: [{ _embedded: { author: [{ id: 2, slug: 'hidden', name: 'Hidden' }] } }] };
  };

  expect(await authorsOf(double)).toMatch(/^note: .*keeps their list to itself/);
});

test('says what to do about users that nobody may see', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route, query }) => {
    if (route === 'wp/v2/users') return { status: 401, body: {} };
    return query.has('_embed') ? { body: [{ _embedded: {} }] } : undefined;
  };
  double.pageFault = ({ searchParams }) =>
    searchParams.has('author') ? { status: 404, body: '' } : undefined;

  expect(await authorsOf(double)).toMatch(
    /^warning: .*401 for wp\/v2\/users.*Let visitors read it/,
  );
});
