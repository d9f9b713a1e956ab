import { IMAGE_FORMATS, IMAGE_WIDTHS, servedWidths, type ImageFormat } from '../../shared/image.ts';
import type { ImageRecord } from '../store/records.ts';

export type PictureSize = { width: number; format: ImageFormat };

export const PICTURE_TYPES: Record<ImageFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** The width and format that the last part of a picture's address names; a text that says what is wrong with it. */
export function pictureSize(file: string): PictureSize | string {
  const [digits, extension, ...more] = file.split('.');
  const width = IMAGE_WIDTHS.find((known) => String(known) === digits);
  const format = IMAGE_FORMATS.find((known) => known === extension);
  return width === undefined || format === undefined || more.length > 0
    ? `Pictures are served as ${IMAGE_WIDTHS.join(', ')} pixels wide, and as ${IMAGE_FORMATS.join(', ')}.`
    : { width, format };
}

/** One step beyond what is offered: it shows a picture of 700 pixels whole, where 640 would not. */
export function widestOf({ width }: Pick<ImageRecord, 'width'>): number {
  const served = servedWidths(width);
  return IMAGE_WIDTHS[served.length] ?? Math.max(...served);
}
