import { hash } from 'node:crypto';

/** An entity tag of what a body holds; `variant` tells its encoded forms apart. */
export function entityTag(body: string | Uint8Array, variant = ''): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 22)}${variant}"`;
}

/** The same tag for all encodings of a body, which then mean the same without being the same bytes. */
export const weakened = (tag: string) => (tag.startsWith('W/') ? tag : `W/${tag}`);

/** Whether an If-None-Match header names a tag, compared weakly as it asks. */
export function listsTag(header: string, tag: string): boolean {
  if (header.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === opaque);
}
