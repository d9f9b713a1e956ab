import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accept-encoding.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A page takes 10 ms and becomes a quarter of its length, or takes 0.1 s and becomes a tenth smaller still. */
const QUALITIES = { quick: 7, best: 11 };
export type Quality = keyof typeof QUALITIES;

/** Text as it travels, made off the main thread. */
export async function compress(
  body: Uint8Array,
  encoding: Encoding,
  quality: Quality = 'quick',
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return zip(body);
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITIES[quality],
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
}
