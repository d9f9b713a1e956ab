import { servedWidths, type NewsImage } from '../../shared/image.ts';
import type { ImageRecord } from './records.ts';
import { integer, text, textOrNull, type Row } from './row.ts';

/** A stored picture as readers are given it: the address of the original stays here. */
export function newsImage({
  id,
  version,
  width,
  height,
  alt,
  placeholder,
}: Omit<ImageRecord, 'url'>): NewsImage {
  return { id, version, widths: servedWidths(width), width, height, alt, placeholder };
}

/** The picture in a row of the table's own columns. */
export function parseImage(row: Row): ImageRecord {
  return {
    id: text(row['id']),
    version: text(row['version']),
    url: text(row['url']),
    width: integer(row['width']),
    height: integer(row['height']),
    alt: text(row['alt']),
    placeholder: textOrNull(row['placeholder']),
  };
}
