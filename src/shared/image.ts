import * as v from 'valibot';
import { described } from './described.ts';

/** The only widths in CSS pixels × density that `/media` draws; each request is for one of these. */
export const IMAGE_WIDTHS = [120, 240, 360, 480, 640, 800, 1200, 1600] as const;

/** The widths in which a picture of this width is served: none wider than itself, and the smallest always. */
export function servedWidths(width: number): number[] {
  return IMAGE_WIDTHS.filter((served, place) => place === 0 || served <= width);
}

export const IMAGE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** A picture of the newsroom's, served from our own `/media`. */
export const imageSchema = v.object({
  id: described(v.string(), 'Identity of the picture in its newsroom', '4711'),
  version: described(v.string(), 'Changes whenever the file does', '1a2b3c4d'),
  widths: described(
    v.array(v.number()),
    'Widths in pixels in which it is served: the smallest, and all not wider than the original',
    [120, 240, 360],
  ),
  width: described(v.number(), 'Width of the original in pixels', 1600),
  height: described(v.number(), 'Height of the original in pixels', 1067),
  alt: described(v.string(), 'What it shows, in words; empty when it only decorates', 'A harbour'),
  placeholder: described(
    v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
    'Its dominant colour, shown until it has loaded; null when it is not known yet',
    '#a08970',
  ),
  sealed: v.optional(
    described(
      v.string(),
      "Of a picture behind a gate: the name under `/api/private/media` that opens it for this reader's account alone",
      'q83v',
    ),
  ),
});
export type NewsImage = v.InferOutput<typeof imageSchema>;
