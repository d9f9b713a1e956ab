import type { AuthorRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import { linkOf, readableSlug } from './site-address.ts';
import type { WireUser } from './wire-records.ts';

/** An author as the site publishes them, with where their picture may be. */
export type Author = {
  record: Omit<AuthorRecord, 'imageId' | 'links'>;
  /** Addresses that are said to be theirs, as the site writes them; '' among them. */
  profiles: string[];
  mediaId: number | null;
  /** Addresses of avatars by their width. */
  avatars: Record<string, string>;
};

/** A user as an author. */
export function authorOf(user: WireUser): Author {
  const { id, slug, name, description, link, url, avatar_urls, yoast_head_json: person } = user;
  return {
    record: {
      key: `user ${id}`,
      slug: readableSlug(slug),
      name: plainText(name) || nameFrom(slug),
      role: plainText(person.jobTitle),
      biography: plainText(description),
      link: linkOf(link),
    },
    profiles: [url, ...person.sameAs],
    mediaId: null,
    avatars: avatar_urls,
  };
}

/** What to call somebody of whom only the part of an address is known. */
export function nameFrom(slug: string): string {
  return readableSlug(slug)
    .split(/[-_]+/)
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
