import type { Access } from '../../shared/access.ts';
import type { Block } from '../../shared/block.ts';
import type { SyncState } from '../../shared/site.ts';

/** The newsroom as its source describes it. */
export type SiteRecord = {
  name: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** IANA name; months and absolute dates are told in it. */
  timeZone: string;
  /** Public address of the newsroom's own site, without a trailing slash. */
  url: string;
};

export type AuthorRecord = {
  /** Identity at the source: what is renamed keeps it. */
  key: string;
  slug: string;
  name: string;
  /** What they do at the newsroom ("Foreign editor"); may be empty. */
  role: string;
  biography: string;
  /** Addresses, http(s) and elsewhere, where more of them is published. */
  links: string[];
  imageId: string | null;
  /** Path and query of the author's page on the newsroom's own site; null when it has none. */
  link: string | null;
};

/** A category or a tag. */
export type TermRecord = {
  /** Identity at the source, among categories or among tags: what is renamed keeps it. */
  key: string;
  slug: string;
  name: string;
  description: string;
  /** Slug of the category above; null at the top, and for tags. */
  parent: string | null;
  /** Path and query of its archive on the newsroom's own site; null when it has none. */
  link: string | null;
};

export type CategoryRecord = TermRecord & {
  /** False for a category that never is a section of the masthead, such as the CMS's default one. */
  mayBeSection: boolean;
};

export type ImageRecord = {
  id: string;
  version: string;
  /** Where the original is: an http(s) address, or `sample:` and what to draw. */
  url: string;
  width: number;
  height: number;
  alt: string;
  placeholder: string | null;
};

/** A story as an anonymous visitor may read it. */
export type StoryRecord = {
  id: number;
  slug: string;
  /** Path and query on the newsroom's own site, for redirects; null when it has none. */
  link: string | null;
  headline: string;
  dek: string;
  /** Milliseconds since 1970, as is `updatedAt`. */
  publishedAt: number;
  updatedAt: number;
  access: Access;
  readingMinutes: number | null;
  /** Slugs, in the order of the byline. */
  authors: string[];
  /** Slugs of the categories it was put in, without the premium mark. */
  categories: string[];
  tags: string[];
  imageId: string | null;
  imageCaption: string;
  imageCredit: string;
  /** Address at the newsroom's own site of a story that only can be read there; null otherwise. */
  readAt: string | null;
  /** Differs when the source has the story otherwise. */
  stamp: string;
  /** The whole body of a free story; the opening of a premium one. */
  body: Block[];
};

/** A page of the newsroom's own: About, Privacy … */
export type PageRecord = {
  id: number;
  slug: string;
  /** Path and query on the newsroom's own site, for redirects; null when it has none. */
  link: string | null;
  title: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
  /** Its place among the newsroom's pages; those of one place are in the order of their titles. */
  place: number;
  /** Differs when the source has the page otherwise. */
  stamp: string;
  body: Block[];
};

export type TermKind = 'category' | 'author' | 'tag';

/** What changes together: applied in one transaction, in the order of the fields. Records replace those of the same key or id, and else of the same slug. */
export type Change = {
  site?: SiteRecord;
  images?: ImageRecord[];
  authors?: AuthorRecord[];
  categories?: CategoryRecord[];
  tags?: TermRecord[];
  /** Terms that the newsroom has no more: nothing is theirs from then on. */
  removedTerms?: { kind: TermKind; key: string }[];
  stories?: StoryRecord[];
  pages?: PageRecord[];
  /** Ids of pages that are gone. */
  removedPages?: number[];
  /** Ids of stories that the newsroom withdrew: they leave every feed and answer 410. */
  withdrawn?: number[];
  /** Ids of stories that lapsed from the archive: forgotten without a trace. */
  lapsed?: number[];
  sync?: SyncState;
};

/** The store as a source sees it. One at a time writes. */
export interface StoreWriter {
  /** Applies everything in one transaction, feed positions included; throws and changes nothing when a record is bad. */
  apply(change: Change): void;
  /** Finds anew what some of the stories that were touched are related to; returns whether more of them wait. Nothing is done while the archive is filled. */
  renewRelated(): boolean;
  /** Ids of the stories that are stored, with their stamps. */
  storedStories(): Map<number, string>;
  /** Ids of the pages that are stored, with their stamps. */
  storedPages(): Map<number, string>;
  /** Keys of the terms of a kind that are stored, with their slugs. */
  storedTerms(kind: TermKind): Map<string, string>;
  /** Ids of the stories that are under a term. */
  storiesOf(kind: TermKind, key: string): number[];
  /** Whether an image of this id is stored, in this version if one is named. */
  hasImage(id: string, version?: string): boolean;
  /** What a source remembers between starts (a position in its first synchronisation, say); undefined before it was set. */
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
  close(): void;
}
