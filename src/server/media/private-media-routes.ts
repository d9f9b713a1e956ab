import { Hono, type Context } from 'hono';
import type { ImageRecord } from '../store/records.ts';
import { answerPicture, noPicture } from './answer-picture.ts';
import type { Media } from './create-media.ts';
import { PICTURE_TYPES, pictureSize, widestOf } from './picture-size.ts';

/** `/:sealed/:width.:format`: pictures behind the gate, each at an address that opens for one account alone. */
export function privateMediaRoutes({
  findImage,
  media,
}: {
  /** The picture that a sealed name is of, for who asks. */
  findImage: (c: Context, sealed: string) => Promise<ImageRecord | undefined>;
  media: Pick<Media, 'draw'>;
}) {
  return new Hono().get('/:sealed/:file', async (c) => {
    const size = pictureSize(c.req.param('file'));
    if (typeof size === 'string') return noPicture(c, size);
    const image = await findImage(c, c.req.param('sealed'));
    if (image === undefined) return noPicture(c, 'There is no such picture for this account.');
    const widest = widestOf(image);
    if (size.width > widest) return noPicture(c, `This picture is at most ${widest} wide.`);
    const { width, format } = size;
    return answerPicture(c, async () => media.draw({ ...image, isPrivate: true }, width, format), {
      type: PICTURE_TYPES[format],
      policy: 'same-origin',
      isPrivate: true,
    });
  });
}
