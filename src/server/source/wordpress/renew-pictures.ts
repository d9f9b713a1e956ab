import type { StoreWriter } from '../../store/records.ts';
import { isUnavailable } from './get-by-ids.ts';
import { getPages } from './get-pages.ts';
import type { Log } from './log.ts';
import { parseList } from './parse-list.ts';
import { pictureOf, type Picture } from './picture-book.ts';
import type { RestClient } from './rest-client.ts';
import { isTooMuch } from './rest-error.ts';
import { secondAfter } from './walk-posts.ts';
import { MEDIA_FIELDS, mediaSchema } from './wire-records.ts';

/** Seconds: an edit takes a moment to be seen. */
const OVERLAP = 120;

/** Finds pictures of the library that were edited since it looked last, and are stored as they were before. The first time it looks at the page of the latest edits: nobody knows since when. */
export function createPictureRenewal(client: RestClient, log: Log) {
  /** When the latest edit that was seen was made, in UTC by the site's clock. */
  let seen: string | undefined;

  return async (hasImage: StoreWriter['hasImage']): Promise<Picture[]> => {
    const since = seen && secondAfter(seen, -OVERLAP);
    const edited: Picture[] = [];
    try {
      const pages = getPages(client, 'wp/v2/media', {
        media_type: 'image',
        orderby: 'modified',
        order: 'desc',
        ...(since === undefined ? {} : { modified_after: `${since}Z` }),
        _fields: MEDIA_FIELDS,
      });
      for await (const page of pages) {
        const items = parseList(mediaSchema, page, { kind: 'media', log });
        const times = items.map(({ modified_gmt }) => modified_gmt).filter(isTime);
        for (const time of times) if (seen === undefined || time > seen) seen = time;
        edited.push(...items.flatMap((item) => pictureOf(item) ?? []).filter(isOther));
        // WordPress before 5.7 does not know `modified_after` and goes on to the oldest.
        if (since === undefined || times.some((time) => time < since)) break;
      }
    } catch (error) {
      // Stories do without: pictures are asked for again with them.
      if (!isUnavailable(error) && !isTooMuch(error)) throw error;
    }
    return edited;

    function isOther({ image: { id, version } }: Picture): boolean {
      return hasImage(id) && !hasImage(id, version);
    }
  };
}

const isTime = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text);
