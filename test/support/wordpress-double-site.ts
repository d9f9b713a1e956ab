export type DoubleStatus = 'publish' | 'draft' | 'private' | 'future' | 'trash';

/** What posts and pages have in common; dates are in the site's zone, as WordPress keeps them. */
export type DoubleWriting = {
  id: number;
  /** A writing of the future is public once the double's clock has come to its date. */
  status: DoubleStatus;
  date: string;
  /** When it was edited; when it was published, if never. */
  modified: string;
  /** As it is stored: other scripts in percent signs, in lower case. */
  slug: string;
  title: string;
  excerpt: string;
  content: string;
  password: boolean;
  author: number;
  featured_media: number;
};
export type DoublePost = DoubleWriting & {
  sticky: boolean;
  categories: number[];
  tags: number[];
  /** Ids of its terms of Co-Authors Plus, or of PublishPress Authors, in the order of the byline. */
  coauthors: number[];
  /** What stands beside its text, by name; only a real WordPress has a use for it. */
  meta?: Record<string, string>;
};
export type DoublePage = DoubleWriting & { parent: number; menu_order: number };

export type DoubleTerm = {
  id: number;
  slug: string;
  name: string;
  description: string;
  parent: number;
};
export type DoubleUser = {
  id: number;
  slug: string;
  name: string;
  description: string;
  /** Their own site. */
  url?: string;
};
export type DoubleMedia = {
  id: number;
  date: string;
  modified: string;
  slug: string;
  /** Without a width, WordPress does not know how large the file is. */
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

/** What a WordPress publishes, and how: doubles and real ones are made from it. */
export type DoubleSite = {
  name: string;
  description: string;
  language: string;
  timeZone: string;
  /** Hours before UTC, where there is no `timeZone`. */
  offset: number;
  /** `pretty` has the month in it, `category` the path of a category; `plain` addresses are queries, and so is the REST API's. */
  permalinks: 'pretty' | 'category' | 'plain';
  /** Where on its host it lives: '' or `/news`. */
  folder: string;
  /** The version of WordPress that its front page names; hidden if there is none. */
  version?: string;
  /** Whether readers may give applications passwords of their own. */
  offersPasswords?: boolean;
  /** Whether it takes for a visitor who comes with a password that it does not know, as WordPress does unless a plugin asks early who it is; else it answers 401. */
  ignoresWrongPasswords?: boolean;
  /** Whether visitors may ask who the users are. */
  showsUsers: boolean;
  /** Which plugin puts several authors on a post, where there are `coauthors`. */
  bylines: 'co-authors-plus' | 'publishpress';
  posts: DoublePost[];
  pages: DoublePage[];
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
    showsUsers: true,
    bylines: 'co-authors-plus',
    posts: [],
    pages: [],
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
  return {
    ...aWriting(overrides),
    slug: `story-${id}`,
    title: `Headline ${id}`,
    excerpt: `<p>Dek ${id}.</p>\n`,
    sticky: false,
    categories: [2],
    tags: [],
    coauthors: [],
    ...overrides,
  };
}

/** A page at the top of the site, of the morning of 9 November 2026. */
export function aPage(overrides: Partial<DoublePage> & { id: number }): DoublePage {
  const { id } = overrides;
  return {
    ...aWriting(overrides),
    slug: `page-${id}`,
    title: `Page ${id}`,
    excerpt: '',
    parent: 0,
    menu_order: 0,
    ...overrides,
  };
}

function aWriting({ id, date = '2026-11-09T05:00:00' }: { id: number; date?: string }) {
  return {
    status: 'publish' as const,
    date,
    modified: date,
    content: `<p>Body ${id}.</p>`,
    password: false,
    author: USER.id,
    featured_media: 0,
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
  const date = overrides.date ?? '2026-01-01T00:00:00';
  return {
    date,
    modified: date,
    slug: `picture-${overrides.id}`,
    width: 1600,
    height: 1067,
    alt: `Picture ${overrides.id}`,
    caption: '',
    mime: 'image/jpeg',
    ...overrides,
  };
}
