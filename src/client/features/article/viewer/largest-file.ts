import type { NewsImage } from '../../../../shared/image.ts';
import { mediaUrl } from '../../../../shared/media-url.ts';

/** The widest file of a picture, in the format that everything can show. */
export const largestFile = (image: NewsImage): string =>
  mediaUrl(image, image.widths.at(-1) ?? image.width, 'jpg');
