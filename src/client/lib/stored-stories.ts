import { articleApiUrl } from '../../shared/api-urls.ts';
import type { Article } from '../../shared/article.ts';
import { DEVICE_CACHES } from '../../shared/device-caches.ts';
import { openDevice } from '../../shared/device-stores.ts';
import { STORED_HEADER } from '../../shared/worker-messages.ts';

/** A story that opens without a network, and since when this device has it (ms since 1970). */
export type StoredStory = Pick<Article, 'slug' | 'headline'> & { at: number };

const STORIES = articleApiUrl('');

/** The stories that this device has, the last that came first; at most `limit` of those that came with reading, beside those that were saved. */
export async function getStoredStories(limit: number): Promise<StoredStory[]> {
  const [answers, saved] = await Promise.all([answersOf(limit), savedStories()]);
  const stories = new Map([...answers, ...saved].map((story) => [story.slug, story]));
  return [...stories.values()].toSorted((one, other) => other.at - one.at);
}

/** Slugs of the stories that this device has. */
export async function getStoredSlugs(): Promise<Set<string>> {
  const [requests, saved] = await Promise.all([storyRequests(), savedStories()]);
  return new Set([...requests.map(slugOf), ...saved.map(({ slug }) => slug)]);
}

async function answersOf(limit: number): Promise<StoredStory[]> {
  const answers = await Promise.all(
    (await storyRequests()).map(async (request) =>
      (await openAnswers())?.match(request, { ignoreVary: true }),
    ),
  );
  const dated = answers
    .flatMap((answer) => answer ?? [])
    .map((answer) => ({ answer, at: Date.parse(answer.headers.get(STORED_HEADER) ?? '') || 0 }))
    .toSorted((one, other) => other.at - one.at);
  return Promise.all(
    dated.slice(0, limit).map(async ({ answer, at }) => {
      const { slug, headline } = (await answer.json()) as Article;
      return { slug, headline, at };
    }),
  );
}

async function storyRequests(): Promise<readonly Request[]> {
  const requests = (await (await openAnswers())?.keys()) ?? [];
  return requests.filter((request) => {
    const path = pathOf(request);
    return path.startsWith(STORIES) && !path.includes('/', STORIES.length);
  });
}

/** Undefined where storage is refused: nothing is kept there. */
const openAnswers = async () => caches.open(DEVICE_CACHES.answers).catch(() => undefined);

const pathOf = ({ url }: Request) => new URL(url).pathname;
const slugOf = (request: Request) => decodeURIComponent(pathOf(request).slice(STORIES.length));

async function savedStories(): Promise<StoredStory[]> {
  // Where it is refused, nothing is saved.
  const device = await openDevice().catch(() => undefined);
  const saved = (await device?.getAll('stories').catch(() => [])) ?? [];
  device?.close();
  return saved.map(({ slug, article, savedAt }) => ({
    slug,
    headline: article.headline,
    at: Date.parse(savedAt),
  }));
}
