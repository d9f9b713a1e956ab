import type { Location } from 'react-router';

/**
 * Under what a page's scroll position is kept: its history entry, and for a feed also this document, since a list that was
 * read lives no longer than that. A link into the page (a footnote's) is followed by the browser itself, in an entry
 * without a key of the router's, so that the part it names tells it from others.
 */
export function scrollKey({ key, pathname, hash }: Location): string {
  const isFeed = /^\/(?:latest|category|author|tag)\b/.test(pathname);
  return isFeed ? `${key} ${performance.timeOrigin}` : `${key} ${hash}`;
}
