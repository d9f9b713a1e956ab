import {
  aDoubleSite,
  aMedia,
  aPage,
  aPost,
  aTermOf,
  type DoubleSite,
} from './wordpress-double-site.ts';

const KOREAN = encodeURIComponent('항구의-아침').toLowerCase();

/** What the contract is about: one of everything, in a folder, in a zone with summer time. Posts are numbered by their date, but the last. */
export function contractSite(overrides: Partial<DoubleSite> = {}): DoubleSite {
  return aDoubleSite({
    language: 'ko-KR',
    timeZone: 'Europe/Riga',
    folder: '/news',
    users: [
      {
        id: 2,
        slug: 'ilze-vetra',
        name: 'Ilze Vētra',
        description: 'Writes on harbours.',
        url: 'https://ilze-vetra.example',
      },
      { id: 3, slug: 'marek-tal', name: 'Marek Tal', description: '' },
      { id: 4, slug: 'silent', name: 'Silent One', description: '' },
    ],
    categories: [
      aTermOf({ id: 1, slug: 'uncategorized', name: 'Uncategorized' }),
      aTermOf({ id: 2, slug: 'news', name: 'News' }),
      aTermOf({ id: 4, slug: 'world', name: 'World &amp; sea', description: 'All of it' }),
      aTermOf({ id: 5, slug: 'asia', name: 'Asia', parent: 4 }),
      aTermOf({ id: 6, slug: 'ending', name: 'Ending' }),
      aTermOf({ id: 7, slug: 'merging', name: 'Merging' }),
    ],
    tags: [aTermOf({ id: 20, slug: 'ferries', name: 'Ferries' }), aTermOf({ id: 21 })],
    media: [aMedia({ id: 70 }), aMedia({ id: 71, width: 0, date: '2026-02-01T00:00:00' })],
    coauthors: [
      {
        id: 30,
        nicename: 'kora-lind',
        login: 'kora_login',
        profile: { name: 'Kora Lind', biography: 'From the north.', media: 70 },
      },
    ],
    posts: [
      aPost({ id: 101, date: '2026-10-24T12:00:00', sticky: true }),
      aPost({ id: 102, date: '2026-10-26T12:00:00', author: 3 }),
      ...[103, 104, 105].map((id) => aPost({ id, date: '2026-11-05T07:00:00' })),
      aPost({ id: 106, date: '2026-11-06T07:00:00', slug: KOREAN, title: '항구의 아침' }),
      aPost({ id: 107, date: '2026-11-07T07:00:00', password: true }),
      aPost({ id: 108, date: '2026-11-08T07:00:00', categories: [5], tags: [20] }),
      aPost({ id: 109, date: '2026-11-09T07:00:00', categories: [1, 2, 4, 5], coauthors: [30] }),
      aPost({ id: 110, date: '2026-11-10T07:00:00', categories: [6], featured_media: 70 }),
      aPost({ id: 111, date: '2026-11-11T07:00:00', categories: [7, 2], title: 'Ferry ⛴ 😀' }),
      aPost({ id: 112, date: '2026-09-01T07:00:00', modified: '2026-11-15T09:30:00' }),
      aPost({ id: 113, date: '2026-11-12T07:00:00', status: 'draft' }),
      aPost({ id: 114, date: '2026-11-12T07:00:00', status: 'private' }),
      aPost({
        id: 115,
        date: '2036-01-01T10:00:00',
        status: 'future',
        modified: '2026-11-01T08:00:00',
      }),
      aPost({ id: 116, date: '2026-11-12T07:00:00', status: 'trash', slug: 'story-116__trashed' }),
    ],
    pages: [
      aPage({ id: 60, date: '2026-01-01T07:00:00', slug: 'about', menu_order: 2 }),
      aPage({ id: 61, date: '2026-01-02T07:00:00', slug: 'people', parent: 60 }),
      aPage({ id: 62, date: '2026-01-03T07:00:00', status: 'draft' }),
    ],
    ...overrides,
  });
}

/** The public posts of the contract's site, the newest first. */
export const CONTRACT_POSTS = [111, 110, 109, 108, 107, 106, 105, 104, 103, 102, 101, 112];
