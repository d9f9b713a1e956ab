import * as v from 'valibot';
import { MOST_IDS } from '../../source/wordpress/get-by-ids.ts';
import { pictureOf, type Picture } from '../../source/wordpress/picture-book.ts';
import { MEDIA_FIELDS, mediaSchema, type WireMedia } from '../../source/wordpress/wire-records.ts';
import { NewsroomUnavailable } from '../accounts.ts';
import { askAsReader, type ReaderCredentials } from './ask-as-reader.ts';

/** The pictures of the media library that a reader gets, by id. A story can do without: none when they cannot be had. */
export async function askForPictures(
  root: URL,
  ids: number[],
  reader: ReaderCredentials,
): Promise<Map<number, Picture>> {
  const wanted = [...new Set(ids)].slice(0, MOST_IDS);
  if (wanted.length === 0) return new Map();
  const items = await askForMedia(root, wanted, reader);
  const pictures = items.flatMap((item) => pictureOf(item) ?? []);
  return new Map(pictures.map((picture) => [Number(picture.image.id), picture]));
}

async function askForMedia(root: URL, ids: number[], reader: ReaderCredentials) {
  try {
    const answer = await askAsReader(root, {
      route: 'wp/v2/media',
      parameters: { include: ids.join(), per_page: ids.length, _fields: MEDIA_FIELDS },
      reader,
    });
    return answer.kind === 'given' && Array.isArray(answer.value)
      ? answer.value.flatMap(parseMedia)
      : [];
  } catch (error) {
    if (!(error instanceof NewsroomUnavailable)) throw error;
    return [];
  }
}

function parseMedia(item: unknown): WireMedia[] {
  const media = v.safeParse(mediaSchema, item);
  return media.success ? [media.output] : [];
}
