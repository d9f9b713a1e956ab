import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { feedApiUrl } from '../../../shared/api-urls.ts';
import { feedSchema, type FeedSubject } from '../../../shared/feed.ts';
import { teaserSchema } from '../../../shared/teaser.ts';
import { ASK_HEADER } from '../../../shared/worker-messages.ts';
import { getAnswer } from '../get-json.ts';
import { readStories } from '../saved/saved-stories.ts';
import { READER } from '../saved/saved-record.ts';
import type { Listed } from './list-changes.ts';
import { isSavedList } from './list-owner.ts';

/** Milliseconds after which an answer counts as one that does not come. */
const LONGEST = 30_000;

const answerSchema = v.object({
  items: v.array(v.pick(teaserSchema, ['slug', 'headline', 'updatedAt'])),
  total: feedSchema.entries.total,
});

/** The newest stories of a list's page as the newsroom has them now, at most `count`, and how many there are in all; of Saved, what is saved. Rejects as `getAnswer` does. */
export async function askForList(
  path: string,
  count: number,
  queryClient: QueryClient,
): Promise<{ stories: Listed[]; total: number }> {
  if (isSavedList({ path })) return savedStories();
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(LONGEST);
  const asking = { headers: { [ASK_HEADER]: 'network' }, cache: 'no-cache' as const };
  const url = feedApiUrl(subjectAt(path), { limit: count });
  const answer = await getAnswer(url, { meta, signal }, asking);
  const { items, total } = v.parse(answerSchema, await answer.json());
  return { stories: items, total };
}

async function savedStories() {
  const records = await readStories();
  const stories = records
    .filter(({ keptBy }) => keptBy.includes(READER))
    .map(({ slug, article: { headline, updatedAt } }) => ({ slug, headline, updatedAt }));
  return { stories, total: stories.length };
}

/** What the page at an address is of. */
function subjectAt(path: string): FeedSubject {
  const [, kind = '', slug = ''] = path.split('/');
  return { kind: kind as 'category', slug: decodeURIComponent(slug) };
}
