import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { FACES_CACHE } from '../../shared/faces-cache.ts';
import { isSaving } from '../lib/saver-context.ts';
import { whenIdle } from '../lib/when-idle.ts';

/**
 * Has the browser keep the faces for the next page that is opened, unless the reader saves data. On a slow line they would come
 * long after the text is there: what is being read is never set anew, which moves lines and takes a phone a tenth of a second.
 */
export function keepFaces(): void {
  // Without them, as where storage is refused, the reader has the system's.
  if (!isSaving()) whenIdle(() => void keep().catch(() => undefined));
}

async function keep() {
  if ((await caches.match(serif)) !== undefined) return;
  // Those of an earlier version.
  await caches.delete(FACES_CACHE);
  const cache = await caches.open(FACES_CACHE);
  await cache.addAll([serif, sans, italic]).catch(() => caches.delete(FACES_CACHE));
}
