import { expect, test } from 'vitest';
import { aPost, aTermOf, type DoublePost } from '../../support/wordpress-double-site.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import { lookAt } from './look-at.ts';

const PRO = 3;
const paragraphs = (count: number) =>
  `<p>${'Harbour dues rise again this autumn. '.repeat(3)}</p>`.repeat(count);
const WALL = '<p>This content is for members only.</p>';

const aPremiumPost = (overrides: Partial<DoublePost> & { id: number }) =>
  aPost({ categories: [2, PRO], slug: `premium-${overrides.id}`, ...overrides });

async function lookAtPosts(posts: DoublePost[]) {
  const { url } = await aDouble({ posts });
  const { about } = await lookAt(url);
  return about('Premium');
}

test('names the premium stories whose text anybody can read, and says who gives it', async () => {
  const [mark, given] = await lookAtPosts([
    aPremiumPost({ id: 1, content: paragraphs(12) }),
    aPremiumPost({ id: 2, content: paragraphs(2) + WALL }),
    aPost({ id: 3, content: paragraphs(12) }),
  ]);

  expect(mark).toBe('ok: The category pro marks 2 stories.');
  expect(given).toMatch(/^warning: .* of 1 .*the newest 2 looked at\): premium-1\. /);
  expect(given).toContain('let your membership plugin guard the REST API');
});

test.each([
  ['a beginning with a wall behind it', paragraphs(5) + WALL],
  [
    'a beginning with a wall in another language',
    `${paragraphs(2)}<p>유료 회원 전용 기사입니다.</p>`,
  ],
  ['nothing but a wall', WALL],
  [
    'no more than the opening',
    `<p>${'Harbour dues rise again this autumn. '.repeat(8)}</p>`.repeat(2),
  ],
])('finds nothing wrong with %s', async (_, content) => {
  expect(await lookAtPosts([aPremiumPost({ id: 1, content })])).toContainEqual(
    expect.stringMatching(/^ok: Anonymous visitors get the beginning alone/),
  );
});

test('is not deceived by a wall in front of, or behind, the whole text', async () => {
  const [, given] = await lookAtPosts([
    aPremiumPost({ id: 1, content: WALL + paragraphs(30) }),
    aPremiumPost({ id: 2, content: paragraphs(30) + WALL }),
  ]);

  expect(given).toMatch(/^warning: .*premium-\d, premium-\d\./);
});

test('takes a text beyond all limits for one that is handed out', async () => {
  const content = '<p>Word.</p>'.repeat(300_000);

  expect(await lookAtPosts([aPremiumPost({ id: 1, content })])).toContainEqual(
    expect.stringMatching(/^warning: .*premium-1/),
  );
});

test('takes a form that asks for a password for no text', async () => {
  const post = aPremiumPost({ id: 1, content: paragraphs(12), password: true });

  expect(await lookAtPosts([post])).toContainEqual(expect.stringMatching(/^ok: Anonymous/));
});

test('counts stories of the categories below the mark', async () => {
  const { url } = await aDouble({
    categories: [aTermOf({ id: 3, slug: 'pro' }), aTermOf({ id: 4, slug: 'deep', parent: 3 })],
    posts: [aPost({ id: 1, categories: [4] }), aPost({ id: 2, categories: [3] })],
  });

  const { about, variables } = await lookAt(url);

  expect(about('Premium')[0]).toBe('ok: The category pro marks 2 stories.');
  expect(variables['PREMIUM_CATEGORY']).toBe('pro');
});

test('names what else may be the mark where no category has its slug', async () => {
  const { url } = await aDouble({
    categories: [
      aTermOf({ id: 2, slug: 'projects' }),
      aTermOf({ id: 3, slug: 'nk-pro' }),
      aTermOf({ id: 4, slug: 'members' }),
    ],
    posts: [aPost({ id: 1, categories: [2, 3] })],
  });

  const { about, variables } = await lookAt(url);

  expect(about('Premium')).toEqual([
    expect.stringMatching(
      /^warning: .* slug pro, .*: nk-pro \(1 story\), members \(0 stories\)\.$/,
    ),
  ]);
  expect(variables['PREMIUM_CATEGORY']).toBe('nk-pro');
});

test('leaves a newsroom alone that sells nothing', async () => {
  const { url } = await aDouble({
    categories: [aTermOf({ id: 2, slug: 'projects' })],
    posts: [aPost({ id: 1 })],
  });

  const { about, variables } = await lookAt(url);

  expect(about('Premium')).toEqual([expect.stringMatching(/^note: .*every story is free/)]);
  expect(variables).not.toHaveProperty('PREMIUM_CATEGORY');
});

test('doubts a mark that no story has, and names others', async () => {
  const { url } = await aDouble({
    categories: [aTermOf({ id: 3, slug: 'pro' }), aTermOf({ id: 4, slug: 'nk-pro' })],
    posts: [aPost({ id: 1, categories: [4] })],
  });

  const { about } = await lookAt(url);

  expect(about('Premium')).toEqual([
    expect.stringMatching(/^warning: The category pro is there, .* Likely others: nk-pro\.$/),
  ]);
});

test('goes by the category that the environment names', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1, content: paragraphs(12) })] });

  const { about } = await lookAt(url, { PREMIUM_CATEGORY: 'news' });

  expect(about('Premium')[1]).toMatch(/^warning: .*story-1/);
});
