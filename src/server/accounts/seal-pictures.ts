import type { Block } from '../../shared/block.ts';
import type { NewsImage } from '../../shared/image.ts';

/** A body whose pictures have sealed names, found by the pictures' own. */
export function sealPictures(body: Block[], sealedOf: (id: string) => string | undefined): Block[] {
  // Whatever holds a picture calls it `image`.
  const sealed = JSON.stringify(body, (key, value: unknown) =>
    key === 'image' && value !== null ? sealPicture(value as NewsImage, sealedOf) : value,
  );
  return JSON.parse(sealed) as Block[];
}

/** Its own names would tell where the original is. */
function sealPicture(image: NewsImage, sealedOf: (id: string) => string | undefined): NewsImage {
  const sealed = sealedOf(image.id);
  return sealed === undefined ? image : { ...image, id: '', version: '', sealed };
}
