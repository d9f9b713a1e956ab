import { Hono } from 'hono';
import { IMAGE_FORMATS, IMAGE_WIDTHS, servedWidths, type ImageFormat } from '../../shared/image.ts';
import { mediaUrl } from '../../shared/media-url.ts';
import type { ImageRecord } from '../store/records.ts';
import { answerPicture, noPicture, presentPicture } from './answer-picture.ts';
import type { Media } from './create-media.ts';

const TYPES: Record<ImageFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** `/:id-:version/:width.:format`: the newsroom's pictures, for ever alike under one address. A former version leads to the present one. */
export function mediaRoutes({
  findImage,
  media,
}: {
  /** A stored picture by its id. */
  findImage: (id: string) => ImageRecord | undefined;
  media: Pick<Media, 'draw'>;
}) {
  return new Hono().get('/:picture/:file', async (c) => {
    const { id, version } = splitPicture(c.req.param('picture'));
    const size = parseFile(c.req.param('file'));
    if (size === undefined) {
      return noPicture(
        c,
        `Pictures are served as ${IMAGE_WIDTHS.join(', ')} pixels wide, and as ${IMAGE_FORMATS.join(', ')}.`,
      );
    }
    const image = findImage(id);
    if (image === undefined) return noPicture(c, 'There is no such picture.');
    const widest = widestOf(image);
    if (size.width > widest) return noPicture(c, `This picture is at most ${widest} wide.`);
    const { width, format } = size;
    if (version !== image.version) return presentPicture(c, mediaUrl(image, width, format));
    return answerPicture(c, async () => media.draw(image, width, format), {
      type: TYPES[format],
      policy: 'same-origin',
    });
  });
}

/** Versions hold no hyphen, ids may. */
function splitPicture(picture: string) {
  const at = picture.lastIndexOf('-');
  return { id: picture.slice(0, Math.max(0, at)), version: picture.slice(at + 1) };
}

function parseFile(file: string): { width: number; format: ImageFormat } | undefined {
  const [digits, extension, ...more] = file.split('.');
  const width = IMAGE_WIDTHS.find((known) => String(known) === digits);
  const format = IMAGE_FORMATS.find((known) => known === extension);
  if (width === undefined || format === undefined || more.length > 0) return undefined;
  return { width, format };
}

/** One step beyond what is offered: it shows a picture of 700 pixels whole, where 640 would not. */
function widestOf({ width }: ImageRecord): number {
  const served = servedWidths(width);
  return IMAGE_WIDTHS[served.length] ?? Math.max(...served);
}
