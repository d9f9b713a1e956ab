import type { Article } from '../../src/shared/article.ts';
import { articleApiUrl, feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import {
  accountUrl,
  articleUrl,
  authorUrl,
  categoryUrl,
  feedUrl,
  followingUrl,
  historyUrl,
  homeUrl,
  monthsUrl,
  pageUrl,
  savedUrl,
  sectionsUrl,
  settingsUrl,
  signInUrl,
  tagUrl,
} from '../../src/shared/page-urls.ts';
import type { Teaser } from '../../src/shared/teaser.ts';

export type PageKind = { kind: string; path: string; status: number };

/** The category that the sample newsroom fills 599 pages of. */
export const CATEGORY = { kind: 'category', slug: 'foreign-relations' } as const;

/** An address of every kind of page that the newsroom at an origin has, those that say what is wrong included. */
export async function findPageKinds(origin: string): Promise<PageKind[]> {
  const get = async <T>(path: string) => (await fetch(origin + path)).json() as Promise<T>;
  const { items } = await get<Feed>(feedApiUrl({ kind: 'latest' }, { limit: 50 }));
  const find = (isMeant: (teaser: Teaser) => boolean) => {
    const teaser = items.find(isMeant);
    if (teaser === undefined) throw new Error('The newest stories lack a kind of story');
    return teaser;
  };
  const free = find(({ access, image }) => access === 'free' && image !== null);
  const premium = find(({ access }) => access === 'premium');
  const plain = find(({ image }) => image === null);
  const { tags } = await get<Article>(articleApiUrl(free.slug));
  const [tag] = tags;
  const [author] = free.byline;
  if (tag === undefined || author === undefined) throw new Error(`${free.slug} lacks a tag`);

  const found = [
    { kind: 'front', path: homeUrl() },
    { kind: 'latest', path: feedUrl({ kind: 'latest' }) },
    { kind: 'category', path: categoryUrl(CATEGORY.slug) },
    { kind: 'category, page 37', path: feedUrl(CATEGORY, { page: 37 }) },
    { kind: 'category, premium', path: feedUrl(CATEGORY, { access: 'premium' }) },
    { kind: 'category, a month', path: feedUrl(CATEGORY, { month: '2019-11' }) },
    { kind: 'months of a category', path: monthsUrl(CATEGORY) },
    { kind: 'author', path: authorUrl(author.slug) },
    { kind: 'tag', path: tagUrl(tag.slug) },
    { kind: 'article', path: articleUrl(free.slug) },
    { kind: 'article without a picture', path: articleUrl(plain.slug) },
    { kind: 'premium article', path: articleUrl(premium.slug) },
    { kind: "page of the newsroom's own", path: pageUrl('about') },
    { kind: 'sections', path: sectionsUrl() },
    { kind: 'settings', path: settingsUrl() },
    { kind: 'history', path: historyUrl() },
    { kind: 'saved', path: savedUrl() },
    { kind: 'following', path: followingUrl() },
    { kind: 'account', path: accountUrl() },
    { kind: 'sign-in', path: signInUrl() },
  ];
  return [
    ...found.map((page) => ({ ...page, status: 200 })),
    { kind: 'no such page', path: '/nothing/here', status: 404 },
    { kind: 'no such article', path: articleUrl('never-written'), status: 404 },
    { kind: 'no such page of the newsroom', path: pageUrl('never-written'), status: 404 },
    { kind: 'beyond the last page', path: feedUrl(CATEGORY, { page: 9999 }), status: 404 },
    { kind: 'an empty month', path: feedUrl(CATEGORY, { month: '1999-01' }), status: 404 },
    { kind: 'a page that is no number', path: `${categoryUrl(CATEGORY.slug)}?page=x`, status: 400 },
  ];
}
