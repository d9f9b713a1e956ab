import type { Archive } from './archive.ts';
import { getAllByIds, MOST_IDS } from './get-by-ids.ts';
import { getPages } from './get-pages.ts';
import {
  PAGE_STAMP_FIELDS,
  placePages,
  stampedPageSchema,
  type PlacedPage,
  type StampedPage,
} from './page-stamp.ts';
import { parseList } from './parse-list.ts';
import { RestError } from './rest-error.ts';
import { linkOf } from './site-address.ts';
import { PAGES_ROUTE } from './wire-page.ts';
import { identifiedSchema } from './wire-post.ts';

/** Milliseconds for which a site that does not give its pages is not asked for them again. */
const REST = 5 * 60_000;

/** Keeps the newsroom's own pages (About, Privacy …) in step with its site. Stories do not depend on it. */
export class PageFollower {
  /** Stamps of pages that were looked at and have nothing to show: not worth asking for again until they change. */
  readonly #skipped = new Map<number, string>();
  #restUntil = -Infinity;

  /** Stores what is new or changed, and takes out what is gone; after a fault of the site nothing is taken out. */
  async follow(archive: Archive): Promise<void> {
    if (archive.context.now() < this.#restUntil) return;
    try {
      await this.#bringInStep(archive);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      archive.log.once(`The newsroom's own pages cannot be followed: its site ${error.message}.`);
      this.#restUntil = archive.context.now() + REST;
    }
  }

  async #bringInStep(archive: Archive) {
    const { store } = archive.context;
    const listed = await getStamped(archive);
    const stored = store.storedPages();
    const placed = placePages(listed.filter((page) => isShown(page, archive)));
    const changed = placed.filter(
      ({ page: { id }, stamp }) => stored.get(id) !== stamp && this.#skipped.get(id) !== stamp,
    );
    for (let at = 0; at < changed.length; at += MOST_IDS) {
      await this.#store(archive, changed.slice(at, at + MOST_IDS));
    }
    const kept = new Set(placed.map(({ page }) => page.id));
    const gone = await withoutUnlisted(
      archive,
      [...stored.keys()].filter((id) => !kept.has(id)),
      new Set(listed.map(({ id }) => id)),
    );
    if (gone.length > 0) store.apply({ removedPages: gone });
  }

  async #store({ newsroom, context }: Archive, placed: PlacedPage[]) {
    const batch = await newsroom.pages.read(placed);
    context.store.apply(batch);
    const shown = new Set(batch.pages.map(({ id }) => id));
    for (const { page, stamp } of placed) {
      if (!shown.has(page.id)) this.#skipped.set(page.id, stamp);
    }
  }
}

async function getStamped({ newsroom, log }: Archive): Promise<StampedPage[]> {
  const asked = { orderby: 'id', order: 'asc', _fields: PAGE_STAMP_FIELDS };
  const pages: StampedPage[] = [];
  for await (const some of getPages(newsroom.client, PAGES_ROUTE, asked, { urgent: true })) {
    pages.push(...parseList(stampedPageSchema, some, { kind: 'pages', log }));
  }
  return [...new Map(pages.map((page) => [page.id, page])).values()];
}

/** The front page is our home; what is behind a password stays at the newsroom's site. */
function isShown({ link, content }: StampedPage, { newsroom }: Archive): boolean {
  return !content.protected && bare(link) !== bare(`${newsroom.site.url}/`);
}

const bare = (address: string) => linkOf(address)?.replace(/\/+$/, '');

/** Of pages that are no more to be shown, those that were listed or that the site does not have when it is asked for them by name. */
async function withoutUnlisted(
  { newsroom, log }: Archive,
  ids: number[],
  listed: Set<number>,
): Promise<number[]> {
  const shown = await getAllByIds(
    newsroom.client,
    { route: PAGES_ROUTE, fields: 'id', schema: identifiedSchema, log },
    ids.filter((id) => !listed.has(id)),
  );
  return ids.filter((id) => !shown.has(id));
}
