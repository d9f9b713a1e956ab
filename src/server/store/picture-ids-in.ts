import type { NewsImage } from '../../shared/image.ts';

/** The ids of the pictures that a body in the database shows. */
export function pictureIdsIn(body: string): Set<string> {
  const ids = new Set<string>();
  JSON.parse(body, (key, value: unknown) => {
    // Whatever holds a picture calls it `image`.
    if (key === 'image' && value !== null) ids.add((value as NewsImage).id);
    return value;
  });
  return ids;
}
