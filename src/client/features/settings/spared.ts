import { IMAGE_WIDTHS } from '../../../shared/image.ts';
import { SAVER_SIZES } from '../../../shared/saver-sizes.ts';

/** CSS pixels of a picture as wide as the text on a wide screen. */
const COLUMN = 592;

/** The share of pixels, from 0 to 1, that the data saver spares of a picture as wide as the text, by the widths of `/media` that a screen takes. Bytes are not known before a picture is drawn; they follow the pixels. */
export function spared({ width, pixelRatio }: { width: number; pixelRatio: number }): number {
  const usual = servedFor(Math.min(width, COLUMN) * pixelRatio);
  const small = servedFor(Number.parseInt(SAVER_SIZES, 10) * pixelRatio);
  return 1 - (small / usual) ** 2;
}

const servedFor = (pixels: number) =>
  IMAGE_WIDTHS.find((served) => served >= pixels) ?? Math.max(...IMAGE_WIDTHS);
