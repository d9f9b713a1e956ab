import type { Context } from 'hono';
import { entityTag } from '../http/entity-tag.ts';
import { refuse } from '../http/refusal.ts';
import { PictureRefusal, type RefusalKind } from './picture-refusal.ts';

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

/** Answers with a picture, for ever alike under one address, or with why there is none. `policy` says whose pages may show it; one that is for one reader alone is kept nowhere. */
export async function answerPicture(
  c: Context,
  draw: () => Promise<Buffer>,
  {
    type,
    policy,
    isPrivate = false,
  }: { type: string; policy: 'same-origin' | 'cross-origin'; isPrivate?: boolean },
): Promise<Response> {
  try {
    const bytes = await draw();
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      ...(isPrivate
        ? { 'Cache-Control': 'private, no-store' }
        : { 'Cache-Control': 'public, max-age=31536000, immutable', ETag: entityTag(bytes) }),
      'Cross-Origin-Resource-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
    });
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error;
    return refuse(ANSWERS[error.kind], asked(c));
  }
}

/** There is no such picture, in words. */
export const noPicture = (c: Context, detail: string): Response =>
  refuse({ status: 404, detail }, asked(c));

/** Leads from a former version of a picture to the present one: pages that are kept somewhere name the version that they were made with. */
export function presentPicture(c: Context, address: string): Response {
  c.header('Cache-Control', 'public, max-age=300');
  return c.redirect(address, 302);
}

const asked = (c: Context) => ({ accept: c.req.header('Accept'), path: c.req.path });
