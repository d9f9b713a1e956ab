import type { Block } from '../../shared/block.ts';
import type { NewsImage } from '../../shared/image.ts';

/** A body with another picture in the place of each. */
export function mapPictures(body: Block[], change: (image: NewsImage) => NewsImage): Block[] {
  // Whatever holds a picture calls it `image`.
  const changed = JSON.stringify(body, (key, value: unknown) =>
    key === 'image' && value !== null ? change(value as NewsImage) : value,
  );
  return JSON.parse(changed) as Block[];
}
