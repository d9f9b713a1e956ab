import type { Block } from '../../shared/block.ts';
import type { ImageRecord } from '../store/records.ts';
import { mapPictures } from './map-pictures.ts';

/** A body whose pictures have sealed names alone: their own would tell where the originals are. */
export function sealPictures(
  { body, images }: { body: Block[]; images: ImageRecord[] },
  seal: (image: ImageRecord) => string,
): Block[] {
  const byId = new Map(images.map((image) => [image.id, image]));
  return mapPictures(body, (image) => {
    const original = byId.get(image.id);
    return original === undefined
      ? image
      : { ...image, id: '', version: '', sealed: seal(original) };
  });
}
