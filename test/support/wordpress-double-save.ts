import type {
  DoublePage,
  DoublePost,
  DoubleSite,
  DoubleStatus,
  DoubleWriting,
} from './wordpress-double-site.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';

type Changes = Partial<DoublePost & DoublePage>;

/** WordPress publishes at once what is dated less than this ahead. */
const SOON_MS = 60_000;
const DEFAULT_CATEGORY = 1;

/** What a save changes of a post or page: what it says, and what WordPress makes of it. */
export function savedWriting(
  site: DoubleSite,
  item: DoubleWriting,
  { changes, now }: { changes: Changes; now: number },
): Changes {
  const zone = createDoubleZone(site);
  const {
    id,
    status,
    date,
    slug,
    parent = 0,
  }: DoubleWriting & { parent?: number } = {
    ...item,
    ...changes,
  };
  const isAhead = Date.parse(`${zone.toUtc(date)}Z`) - now >= SOON_MS;
  return {
    ...changes,
    ...(changes.categories?.length === 0 ? { categories: [DEFAULT_CATEGORY] } : {}),
    status: statusOf(status, isAhead),
    slug: status === 'draft' ? slug : freeSlug(neighboursOf(site, { id, parent }), slug),
    modified: zone.toLocal(now),
  };
}

function statusOf(status: DoubleStatus, isAhead: boolean): DoubleStatus {
  if (status === 'publish' && isAhead) return 'future';
  return status === 'future' && !isAhead ? 'publish' : status;
}

/** Slugs that a post may not have because other posts have them, trashed ones too; pages mind only those beside them. */
function neighboursOf(
  { posts, pages }: DoubleSite,
  { id, parent }: { id: number; parent: number },
): Set<string> {
  const isPage = pages.some((page) => page.id === id);
  const beside = isPage ? pages.filter((page) => page.parent === parent) : posts;
  return new Set(beside.filter((other) => other.id !== id).map(({ slug }) => slug));
}

/** The slug as WordPress stores it, with a number where it is taken. */
function freeSlug(taken: Set<string>, slug: string): string {
  const wanted = encodeURIComponent(readable(slug)).toLowerCase();
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(free)) return free;
  }
}

function readable(slug: string): string {
  return slug.includes('%') ? decodeURIComponent(slug) : slug;
}
