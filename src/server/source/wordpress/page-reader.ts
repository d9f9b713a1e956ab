import type { Change, SiteRecord } from '../../store/records.ts';
import { pictureIdsIn } from './compile-body.ts';
import { compilePage } from './compile-page.ts';
import { getPostsById } from './get-posts-by-id.ts';
import type { Log } from './log.ts';
import { createMediaBook } from './media-book.ts';
import type { PlacedPage } from './page-stamp.ts';
import { parseList } from './parse-list.ts';
import type { RestClient } from './rest-client.ts';
import { PAGE_FIELDS, PAGES_ROUTE, pageSchema } from './wire-page.ts';

/** Pages with their pictures, and the ids of those that have no text (any more). */
export type PageBatch = Required<Pick<Change, 'images' | 'pages' | 'removedPages'>>;

export interface PageReader {
  /** Gets at most a hundred pages; what the site does not give is missing. */
  read(placed: PlacedPage[]): Promise<PageBatch>;
}

/** Reads the newsroom's own pages with the pictures in them. */
export function createPageReader(
  client: RestClient,
  { site, mayShow, log }: { site: SiteRecord; mayShow: (url: string) => boolean; log: Log },
): PageReader {
  return {
    async read(placed) {
      const ids = placed.map(({ page }) => page.id);
      const asked = { route: PAGES_ROUTE, ids, fields: PAGE_FIELDS, log };
      const items = await getPostsById(client, asked);
      const pages = parseList(pageSchema, items, { kind: 'pages', log });
      const named = pages.flatMap(({ content }) => pictureIdsIn(content.rendered));
      // Pages change so seldom that what is known of a picture would be old by the next time.
      const pictures = await createMediaBook(client, { mayShow, log }).find(named);
      const context = { home: site.url, timeZone: site.timeZone, pictures, mayShow, log };
      const batch: PageBatch = { images: [], pages: [], removedPages: [] };
      for (const page of pages) {
        const place = placed.find((one) => one.page.id === page.id);
        const compiled = place && compilePage(page, place, context);
        if (compiled === undefined) {
          batch.removedPages.push(page.id);
          continue;
        }
        batch.pages.push(compiled.page);
        batch.images.push(...compiled.images);
      }
      return batch;
    },
  };
}
