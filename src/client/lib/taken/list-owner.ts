import type { TakenList } from '../../../shared/device-stores.ts';
import { savedUrl } from '../../../shared/page-urls.ts';
import { READER } from '../saved/saved-record.ts';

/** The list of everything that the reader saved: it wants nothing of its own. */
export const isSavedList = ({ path }: Pick<TakenList, 'path'>): boolean => path === savedUrl();

/** The name under which a list wants stories. */
export function ownerOf(list: Pick<TakenList, 'path' | 'withPictures'>): string {
  if (isSavedList(list)) return READER;
  return `${list.withPictures ? 'take' : 'text'} ${list.path}`;
}

/** The names under which the list at an address may have wanted stories: it can be taken with pictures, and then without. */
export const ownersOf = (path: string): string[] =>
  isSavedList({ path }) ? [] : [`take ${path}`, `text ${path}`];
