import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { privateArticleApiUrl } from '../../../shared/api-urls.ts';
import { articleSchema, type Article } from '../../../shared/article.ts';
import { DEVICE_CACHES } from '../../../shared/device-caches.ts';
import { getPrivateJson } from '../get-private-json.ts';
import { lastForgotten } from '../private-data.ts';
import { clearPrivateStores } from '../private-stores.ts';
import { getPicture } from '../saved/get-picture.ts';
import { picturesDrawn, readScreen } from '../saved/pictures-drawn.ts';
import { newRecord, READER, withPicture } from '../saved/saved-record.ts';
import { findStory } from '../saved/saved-stories.ts';
import { putCopy, removeCopy } from './private-copies.ts';

/** What begins the path of a picture that this account alone may see. */
const PRIVATE_MEDIA = '/api/private/';

/** Milliseconds after which an answer counts as one that does not come. */
const LONGEST = 30_000;

/** Asks for a premium story as who is signed in, and keeps it; rejects where it is not given. */
export async function askForCopy(slug: string, queryClient: QueryClient): Promise<void> {
  const since = lastForgotten();
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(LONGEST);
  const context = { meta, signal, client: queryClient };
  const json = await getPrivateJson(privateArticleApiUrl(slug), context);
  await keepCopy(v.parse(articleSchema, json), since);
}

/** Keeps a premium story that was given to who is signed in, and those of its pictures that are nobody else's; `since` is which forgetting was the last before it was asked for. */
export async function keepCopy(article: Article, since: string | null): Promise<void> {
  const screen = await readScreen();
  const paths = picturesDrawn(article, screen).filter((path) => path.startsWith(PRIVATE_MEDIA));
  const savedAt = new Date().toISOString();
  let copy = newRecord(article, { paths, savedAt, keptBy: [READER] });
  await putCopy(copy, since);
  for (const path of paths) {
    const file = await getPicture(path);
    if (since !== lastForgotten()) return;
    if (file === undefined) continue;
    const cache = await caches.open(DEVICE_CACHES.privateSaved);
    await cache.put(path, new Response(file, { headers: { 'Content-Type': file.type } }));
    copy = withPicture(copy, path, file.size);
  }
  if (paths.length > 0) await putCopy(copy, since);
  // Whoever removed the story meanwhile found no copy to remove.
  if ((await findStory(copy.slug)) === undefined) await removeCopy(copy.slug);
  if (since !== lastForgotten()) await clearPrivateStores();
}
