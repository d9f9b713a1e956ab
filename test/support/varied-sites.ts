import {
  aDoubleSite,
  aPost,
  aTermOf,
  manyPosts,
  type DoubleSite,
} from './wordpress-double-site.ts';

const percent = (slug: string) => encodeURIComponent(slug).toLowerCase();
const PARAGRAPH = `<p>${'The ferry left the quay on time, and nobody was surprised. '.repeat(17)}</p>\n`;

const GUEST = { name: 'Kora Lind', biography: '', media: 0 };

/** A newsroom in Seoul: other scripts everywhere, a tree of categories in the addresses, days that begin while it is still yesterday in UTC. */
export function aKoreanSite(overrides: Partial<DoubleSite> = {}): DoubleSite {
  const times = ['23:59:59', '00:00:00', '00:00:01', '08:59:59', '09:00:00'];
  return aDoubleSite({
    name: '해협 신문',
    language: 'ko-KR',
    timeZone: 'Asia/Seoul',
    permalinks: 'category',
    folder: '/news',
    showsUsers: false,
    categories: [
      aTermOf({ id: 1, slug: 'uncategorized', name: 'Uncategorized' }),
      aTermOf({ id: 2, slug: percent('소식'), name: '소식' }),
      aTermOf({ id: 3, slug: 'pro', name: 'PRO' }),
      aTermOf({ id: 4, slug: percent('아시아'), name: '아시아', parent: 2 }),
      aTermOf({ id: 5, slug: percent('해협'), name: '해협', parent: 4 }),
    ],
    posts: times.map((time, place) =>
      aPost({
        id: 11 + place,
        date: `2026-11-0${place + 2}T${time}`,
        slug: percent(`항구의-아침-${place}`),
        title: `항구의 아침 ${place} ⛴ 👩‍💻`,
        categories: [[2], [4], [5], [1, 2, 4, 5], [3, 5]][place]!,
      }),
    ),
    ...overrides,
  });
}

/** A newsroom that imported its archive within one second and never chose addresses: sticky posts, passwords, a body of 3 MB, all half an hour off. */
export function aCrowdedSite(overrides: Partial<DoubleSite> = {}): DoubleSite {
  const crowd = Array.from({ length: 200 }, (_, place) =>
    aPost({ id: 1000 + place, date: '2026-11-08T23:45:00' }),
  );
  return aDoubleSite({
    timeZone: '',
    offset: 5.5,
    permalinks: 'plain',
    posts: [
      ...manyPosts(12),
      ...crowd,
      aPost({ id: 2000, date: '2026-10-01T00:15:00', sticky: true }),
      aPost({ id: 2001, date: '2026-10-02T00:15:00', password: true }),
      aPost({ id: 2002, date: '2026-10-03T00:15:00', content: PARAGRAPH.repeat(3000) }),
      aPost({ id: 2003, date: '2026-10-04T00:15:00', status: 'draft' }),
      aPost({ id: 2004, date: '2026-10-05T00:15:00', status: 'private' }),
      aPost({ id: 2005, date: '2036-10-05T00:15:00', status: 'future' }),
    ],
    ...overrides,
  });
}

/** One trait each, so that a failure names it. */
export const VARIED_SITES: [string, DoubleSite][] = [
  ['a site in Seoul, in a folder, that hides its users', aKoreanSite()],
  ['an imported archive with plain permalinks', aCrowdedSite()],
  [
    'a site in a zone with summer time',
    aDoubleSite({ timeZone: 'Europe/Riga', posts: acrossSummer() }),
  ],
  ['PublishPress Authors', aDoubleSite({ bylines: 'publishpress', ...withGuest(GUEST) })],
  ['Co-Authors Plus without profiles', aDoubleSite(withGuest(null))],
];

function acrossSummer() {
  return [
    '2026-10-25T02:59:59',
    '2026-10-25T03:30:00',
    '2026-10-25T04:00:00',
    '2026-03-29T04:00:00',
  ].map((date, place) => aPost({ id: 11 + place, date }));
}

function withGuest(profile: typeof GUEST | null) {
  return {
    coauthors: [{ id: 30, nicename: 'kora-lind', login: 'kora_login', profile }],
    posts: [aPost({ id: 11, coauthors: [30] })],
  };
}
