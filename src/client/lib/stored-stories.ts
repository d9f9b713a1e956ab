import { mayBeShown } from '../../shared/answer-age.ts';
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
  const [answers, saved] = await Promise.all([storyAnswers(), savedStories()]);
  return new Set([...answers, ...saved].map(({ slug }) => slug));
}

async function answersOf(limit: number): Promise<StoredStory[]> {
  const dated = (await storyAnswers())
    .map(({ answer }) => ({ answer, at: Date.parse(answer.headers.get(STORED_HEADER) ?? '') }))
    .toSorted((one, other) => other.at - one.at);
  return Promise.all(
    dated.slice(0, limit).map(async ({ answer, at }) => {
      const { slug, headline } = (await answer.json()) as Article;
      return { slug, headline, at };
    }),
  );
}

/** Those that are not too old to be shown; none where storage is refused. */
async function storyAnswers(): Promise<{ slug: string; answer: Response }[]> {
  const cache = await caches.open(DEVICE_CACHES.answers).catch(() => undefined);
  const stories = ((await cache?.keys()) ?? []).flatMap((request) => slugOf(request) ?? []);
  const answers = await Promise.all(
    stories.map(async (slug) => ({
      slug,
      answer: await cache?.match(articleApiUrl(slug), { ignoreVary: true }),
    })),
  );
  return answers.flatMap(({ slug, answer }) =>
    answer !== undefined && mayBeShown(answer) ? { slug, answer } : [],
  );
}

function slugOf({ url }: Request): string | undefined {
  const { pathname } = new URL(url);
  const isStory = pathname.startsWith(STORIES) && !pathname.includes('/', STORIES.length);
  return isStory ? decodeURIComponent(pathname.slice(STORIES.length)) : undefined;
}

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
