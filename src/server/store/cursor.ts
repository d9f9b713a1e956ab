import { hash } from 'node:crypto';
import type { FeedPosition } from './feed-position.ts';

const VERSION = 1;
const CONTENT_BYTES = 17;
const CHECKSUM_BYTES = 4;

/** A cursor that was not made by `formatCursor`. */
export class CursorError extends Error {
  override name = 'CursorError';
}

/** Writes a position as text that clients hand back but do not read. */
export function formatCursor({ publishedAt, story }: FeedPosition): string {
  const content = Buffer.alloc(CONTENT_BYTES);
  content.writeUInt8(VERSION, 0);
  content.writeBigInt64BE(BigInt(publishedAt), 1);
  content.writeBigInt64BE(BigInt(story), 9);
  return Buffer.concat([content, checksum(content)]).toString('base64url');
}

/** Reads what `formatCursor` wrote; throws a `CursorError` at anything else, one changed letter included. */
export function parseCursor(cursor: string): FeedPosition {
  const bytes = Buffer.from(cursor, 'base64url');
  const content = bytes.subarray(0, CONTENT_BYTES);
  const whole = bytes.length === CONTENT_BYTES + CHECKSUM_BYTES && content[0] === VERSION;
  // Decoding skips what is not base64url, so that only writing it again shows whether anything was skipped.
  if (!whole || bytes.toString('base64url') !== cursor) throw new CursorError('Not a cursor');
  if (!checksum(content).equals(bytes.subarray(CONTENT_BYTES))) {
    throw new CursorError('Not a cursor of ours');
  }
  return {
    publishedAt: Number(content.readBigInt64BE(1)),
    story: Number(content.readBigInt64BE(9)),
  };
}

function checksum(content: Buffer): Buffer {
  return hash('sha1', content, 'buffer').subarray(0, CHECKSUM_BYTES);
}
