import type {
  AuthorRecord,
  CategoryRecord,
  ImageRecord,
  PageRecord,
  SiteRecord,
  StoryRecord,
  TermRecord,
} from '../../src/server/store/records.ts';

/** A free story of the morning of 9 November 2026, by nobody and in no category. */
export function aStory(overrides: Partial<StoryRecord> = {}): StoryRecord {
  const id = overrides.id ?? 1;
  const publishedAt = overrides.publishedAt ?? Date.UTC(2026, 10, 9, 5);
  return {
    id,
    slug: `story-${id}`,
    link: null,
    headline: `Headline ${id}`,
    dek: `Dek ${id}`,
    publishedAt,
    updatedAt: publishedAt,
    access: 'free',
    readingMinutes: 3,
    authors: [],
    categories: [],
    tags: [],
    imageId: null,
    imageCaption: '',
    imageCredit: '',
    readAt: null,
    stamp: `${publishedAt}`,
    body: [{ kind: 'paragraph', children: [`Body ${id}.`] }],
    ...overrides,
  };
}

/** `count` free stories with ids from `count` down to 1, an hour apart, the newest first. */
export function manyStories(count: number, overrides: Partial<StoryRecord> = {}): StoryRecord[] {
  const newest = Date.UTC(2026, 10, 9, 5);
  return Array.from({ length: count }, (_, place) =>
    aStory({ id: count - place, publishedAt: newest - place * 3_600_000, ...overrides }),
  );
}

/** A page of the newsroom's own. */
export function aPage(overrides: Partial<PageRecord> = {}): PageRecord {
  const slug = overrides.slug ?? 'about';
  return {
    id: 1,
    slug,
    link: null,
    title: capitalised(slug),
    updatedAt: Date.UTC(2026, 10, 9, 5),
    place: 0,
    stamp: '',
    body: [{ kind: 'paragraph', children: ['Who we are.'] }],
    ...overrides,
  };
}

export function aCategory(overrides: Partial<CategoryRecord> = {}): CategoryRecord {
  const slug = overrides.slug ?? 'culture';
  return {
    key: slug,
    slug,
    name: capitalised(slug),
    description: '',
    parent: null,
    link: null,
    mayBeSection: true,
    ...overrides,
  };
}

export function anAuthor(overrides: Partial<AuthorRecord> = {}): AuthorRecord {
  const slug = overrides.slug ?? 'ilse-maren';
  return {
    key: slug,
    slug,
    name: capitalised(slug),
    role: '',
    biography: '',
    links: [],
    imageId: null,
    link: null,
    ...overrides,
  };
}

export function aTag(overrides: Partial<TermRecord> = {}): TermRecord {
  const slug = overrides.slug ?? 'ferries';
  return {
    key: slug,
    slug,
    name: capitalised(slug),
    description: '',
    parent: null,
    link: null,
    ...overrides,
  };
}

export function anImage(overrides: Partial<ImageRecord> = {}): ImageRecord {
  const id = overrides.id ?? '4711';
  return {
    id,
    version: '1',
    url: `https://news.example/${id}.jpg`,
    width: 1600,
    height: 1067,
    alt: 'A harbour',
    placeholder: null,
    ...overrides,
  };
}

export function aSiteRecord(overrides: Partial<SiteRecord> = {}): SiteRecord {
  return {
    name: 'The Harbour Courier',
    description: 'News of the strait',
    language: 'en',
    timeZone: 'UTC',
    url: 'https://news.example',
    ...overrides,
  };
}

function capitalised(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}
