import { getPublicByIds, MOST_IDS } from './get-by-ids.ts';
import type { Log } from './log.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { pictureOf, type Picture } from './picture-book.ts';
import type { RestClient } from './rest-client.ts';
import { MEDIA_FIELDS, mediaSchema } from './wire-records.ts';

/** The pictures of the site's media library that may be shown, by id. */
export type MediaBook = Lookup<number, Picture> & {
  /** Whether a picture is on a host that may be shown; says so once of each host that may not. */
  isShown(picture: Picture): boolean;
};

export function createMediaBook(
  client: RestClient,
  { mayShow, log }: { mayShow: (url: string) => boolean; log: Log },
): MediaBook {
  function isShown(picture: Picture): boolean {
    if (mayShow(picture.image.url)) return true;
    const { host } = new URL(picture.image.url);
    log.once(
      `Pictures on ${host} are not shown: add it to MEDIA_HOSTS if they are the newsroom's.`,
    );
    return false;
  }

  const lookup = createLookup<number, Picture>(MOST_IDS, async (ids) => {
    const from = { route: 'wp/v2/media', fields: MEDIA_FIELDS, schema: mediaSchema, log };
    const found = await getPublicByIds(client, from, ids);
    if (found === undefined) return undefined;
    const pictures = [...found.values()].flatMap((item) => pictureOf(item) ?? []);
    return new Map(pictures.filter(isShown).map((picture) => [Number(picture.image.id), picture]));
  });
  return { ...lookup, isShown };
}
