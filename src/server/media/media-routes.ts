import { Hono } from 'hono';
import { mediaUrl } from '../../shared/media-url.ts';
import type { ImageRecord } from '../store/records.ts';
import { answerPicture, noPicture, presentPicture } from './answer-picture.ts';
import type { Media } from './create-media.ts';
import { PICTURE_TYPES, pictureSize, widestOf } from './picture-size.ts';

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
    const size = pictureSize(c.req.param('file'));
    if (typeof size === 'string') return noPicture(c, size);
    const image = findImage(id);
    if (image === undefined) return noPicture(c, 'There is no such picture.');
    const widest = widestOf(image);
    if (size.width > widest) return noPicture(c, `This picture is at most ${widest} wide.`);
    const { width, format } = size;
    if (version !== image.version) return presentPicture(c, mediaUrl(image, width, format));
    return answerPicture(c, async () => media.draw(image, width, format), {
      type: PICTURE_TYPES[format],
      policy: 'same-origin',
    });
  });
}

/** Versions hold no hyphen, ids may. */
function splitPicture(picture: string) {
  const at = picture.lastIndexOf('-');
  return { id: picture.slice(0, Math.max(0, at)), version: picture.slice(at + 1) };
}
