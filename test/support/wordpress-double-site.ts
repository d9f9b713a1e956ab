export type DoublePost = {
  id: number;
  /** In the site's zone, as WordPress writes it. */
  date: string;
  slug: string;
  title: string;
  excerpt: string;
  content: string;
  password: boolean;
  author: number;
  featured_media: number;
  categories: number[];
  tags: number[];
  coauthors: number[];
  /** When it was edited; when it was published, if never. */
  modified: string;
};

export type DoubleTerm = {
  id: number;
  slug: string;
  name: string;
  description: string;
  parent: number;
};
export type DoubleUser = { id: number; slug: string; name: string; description: string };
export type DoubleMedia = {
  id: number;
  width: number;
  height: number;
  alt: string;
  caption: string;
  mime: string;
};
/** A term of Co-Authors Plus; without a profile, its version is one that publishes none. */
export type DoubleCoauthor = {
  id: number;
  nicename: string;
  login: string;
  profile: { name: string; biography: string; media: number } | null;
};

/** What a double of a WordPress publishes, and how. */
export type DoubleSite = {
  name: string;
  description: string;
  language: string;
  timeZone: string;
  /** Hours before UTC; the double knows no summer time. */
  offset: number;
  /** `plain`: addresses are queries, and so is the REST API's. */
  permalinks: 'pretty' | 'plain';
  /** Where on its host it lives: '' or `/news`. */
  folder: string;
  posts: DoublePost[];
  categories: DoubleTerm[];
  tags: DoubleTerm[];
  users: DoubleUser[];
  media: DoubleMedia[];
  coauthors: DoubleCoauthor[];
};

const USER = { id: 2, slug: 'ilze-vetra', name: 'Ilze Vētra', description: 'Writes on harbours.' };

/** A small site in UTC with one author and the categories News, uncategorized and pro. */
export function aDoubleSite(overrides: Partial<DoubleSite> = {}): DoubleSite {
  return {
    name: 'Strait &amp; Ledger',
    description: 'The island&#8217;s paper',
    language: 'en-GB',
    timeZone: 'UTC',
    offset: 0,
    permalinks: 'pretty',
    folder: '',
    posts: [],
    categories: [
      aTermOf({ id: 1, slug: 'uncategorized', name: 'Uncategorized' }),
      aTermOf({ id: 2, slug: 'news', name: 'News' }),
      aTermOf({ id: 3, slug: 'pro', name: 'PRO' }),
    ],
    tags: [],
    users: [USER],
    media: [],
    coauthors: [],
    ...overrides,
  };
}

export function aTermOf(overrides: Partial<DoubleTerm> & { id: number }): DoubleTerm {
  const slug = overrides.slug ?? `term-${overrides.id}`;
  return { slug, name: slug, description: '', parent: 0, ...overrides };
}

/** A post in News by the one author, of the morning of 9 November 2026. */
export function aPost(overrides: Partial<DoublePost> & { id: number }): DoublePost {
  const { id } = overrides;
  const date = overrides.date ?? '2026-11-09T05:00:00';
  return {
    date,
    slug: `story-${id}`,
    title: `Headline ${id}`,
    excerpt: `<p>Dek ${id}.</p>\n`,
    content: `<p>Body ${id}.</p>`,
    password: false,
    author: USER.id,
    featured_media: 0,
    categories: [2],
    tags: [],
    coauthors: [],
    modified: date,
    ...overrides,
  };
}

/** Posts with ids from `count` down to 1, an hour apart, the newest first. */
export function manyPosts(count: number): DoublePost[] {
  const newest = Date.UTC(2026, 10, 9, 5);
  return Array.from({ length: count }, (_, place) => {
    const date = new Date(newest - place * 3_600_000).toISOString().slice(0, 19);
    return aPost({ id: count - place, date });
  });
}

export function aMedia(overrides: Partial<DoubleMedia> & { id: number }): DoubleMedia {
  return {
    width: 1600,
    height: 1067,
    alt: `Picture ${overrides.id}`,
    caption: '',
    mime: 'image/jpeg',
    ...overrides,
  };
}
