import type { Article } from '../../../shared/article.ts';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { linesOf } from './lines-of.ts';

/** Who wants a story: the Save button. Lists that are taken along have names of their own. */
export const READER = 'reader';

/** Whether somebody wants its pictures too: all do but lists that were taken without. */
export const wantsPictures = ({ keptBy }: Pick<SavedStory, 'keptBy'>): boolean =>
  keptBy.some((who) => !who.startsWith('text '));

/** A story that is about to be kept: all of its pictures are missing still. */
export function newRecord(
  article: Article,
  { paths, savedAt, keptBy }: { paths: string[] } & Pick<SavedStory, 'savedAt' | 'keptBy'>,
): SavedStory {
  return {
    slug: article.slug,
    savedAt,
    readAt: null,
    article,
    keptBy,
    pictures: [],
    missing: paths,
    bytes: textBytes(article),
    former: null,
    withdrawnAt: null,
  };
}

/** The record once it is known that one of its pictures is there. */
export function withPicture(record: SavedStory, path: string, bytes: number): SavedStory {
  if (!record.missing.includes(path)) return record;
  return {
    ...record,
    pictures: [...record.pictures, path],
    missing: record.missing.filter((other) => other !== path),
    bytes: record.bytes + bytes,
  };
}

/** The record with all of its pictures still to be found, in the device's cache or by the network. */
export const withoutPictures = (record: SavedStory, paths: string[]): SavedStory => ({
  ...record,
  pictures: [],
  missing: paths,
  bytes: textBytes(record.article),
});

/** The record with the newsroom's latest version, of which `draw` says the pictures. What was saved stays beside it as long as their words differ, and the reader has not seen it. */
export function withArticle(
  record: SavedStory,
  article: Article,
  draw: (article: Article) => string[],
): SavedStory {
  const first = record.former ?? record.article;
  const changed: SavedStory = {
    ...record,
    article,
    former: isSameText(first, article) ? null : first,
    withdrawnAt: null,
    bytes: record.bytes - textBytes(record.article) + textBytes(article),
  };
  const paths = draw(article);
  // Of one that was kept without its pictures, none are known.
  const isKnown = record.pictures.length + record.missing.length > 0 || paths.length === 0;
  const isSame = isKnown && draw(record.article).join(' ') === paths.join(' ');
  return isSame ? changed : withoutPictures(changed, paths);
}

/** The record wanted by one more; null for nobody yet. */
export const wantedBy = (record: SavedStory, who: string): SavedStory => ({
  ...record,
  keptBy: [...record.keptBy.filter((other) => other !== who), who],
});

/** The record as the others want it; undefined where nobody does. */
export function unwantedBy(record: SavedStory, who: string): SavedStory | undefined {
  const keptBy = record.keptBy.filter((other) => other !== who);
  return keptBy.length === 0 ? undefined : { ...record, keptBy };
}

export const isSameText = (one: Article, other: Article): boolean =>
  linesOf(one).join('\n') === linesOf(other).join('\n');

export const textBytes = (article: Article) =>
  new TextEncoder().encode(JSON.stringify(article)).length;
