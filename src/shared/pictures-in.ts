import type { Block } from './block.ts';
import type { NewsImage } from './image.ts';

/** The pictures that a body shows. */
export function picturesIn(body: Block[]): NewsImage[] {
  const pictures: NewsImage[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    // Whatever holds a picture calls it `image`.
    if (key === 'image' && value !== null) pictures.push(value as NewsImage);
    return value;
  });
  return pictures;
}
