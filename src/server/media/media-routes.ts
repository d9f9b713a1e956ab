import { Hono, type Context } from 'hono';
import { IMAGE_FORMATS, IMAGE_WIDTHS, servedWidths, type ImageFormat } from '../../shared/image.ts';
import { mediaUrl } from '../../shared/media-url.ts';
import { entityTag } from '../http/entity-tag.ts';
import { refuse } from '../http/refusal.ts';
import type { ImageRecord } from '../store/records.ts';
import type { Media } from './create-media.ts';
import { PictureRefusal, type RefusalKind } from './picture-refusal.ts';

const TYPES: Record<ImageFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

const ANSWERS: Record<RefusalKind, Parameters<typeof refuse>[0]> = {
  refused: { status: 404, detail: 'This picture is not one that this site can show.' },
  unreachable: {
    status: 502,
    detail: 'The newsroom does not hand out this picture at the moment.',
  },
  busy: {
    status: 503,
    detail: 'Too many pictures are being drawn at the moment. Please try again.',
    headers: { 'Retry-After': '2' },
  },
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
      return refusal(
        c,
        404,
        `Pictures are served as ${IMAGE_WIDTHS.join(', ')} pixels wide, and as ${IMAGE_FORMATS.join(', ')}.`,
      );
    }
    const image = findImage(id);
    if (image === undefined) return refusal(c, 404, 'There is no such picture.');
    const widest = widestOf(image);
    if (size.width > widest) return refusal(c, 404, `This picture is at most ${widest} wide.`);
    if (version !== image.version) {
      // Pages that are kept somewhere name the version that they were made with.
      c.header('Cache-Control', 'public, max-age=300');
      return c.redirect(mediaUrl(image, size.width, size.format), 302);
    }
    try {
      const bytes = await media.draw(image, size.width, size.format);
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': TYPES[size.format],
        'Content-Length': String(bytes.byteLength),
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        ETag: entityTag(bytes),
      });
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error;
      return refuse(ANSWERS[error.kind], asked(c));
    }
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

const asked = (c: Context) => ({ accept: c.req.header('Accept'), path: c.req.path });

const refusal = (c: Context, status: number, detail: string) =>
  refuse({ status, detail }, asked(c));
