import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../../shared/article.ts';
import type { TakeFailure, TakenList, TakenStory } from '../../../shared/device-stores.ts';
import { askForStory, isGone } from '../saved/get-story.ts';
import { isFull } from '../saved/is-full.ts';
import { keepPictures } from '../saved/keep-pictures.ts';
import { keepOwnCopies } from '../saved/own-copies.ts';
import { picturesDrawn, readScreen } from '../saved/pictures-drawn.ts';
import { newRecord, READER, wantedBy, wantsPictures, withArticle } from '../saved/saved-record.ts';
import { changeStory, findStory } from '../saved/saved-stories.ts';
import { isSavedList, ownerOf, ownersOf } from './list-owner.ts';

type Result = Pick<TakenStory, 'slug' | 'state'>;

/** Keeps a story on this device because a list wants it: its text as the newsroom has it now, then its pictures where they are wanted, and all of a premium one for who may read it. */
export async function takeStory(
  list: TakenList,
  slug: string,
  queryClient: QueryClient,
): Promise<Result> {
  let keptAs = slug;
  try {
    const article = await askForStory(slug, queryClient);
    keptAs = article.slug;
    await keepText(list, article);
    await keepPictures(keptAs);
    await keepOwnCopies([{ slug: keptAs, article }], queryClient);
    const missing = (await findStory(keptAs))?.missing ?? [];
    return { slug: keptAs, state: missing.length === 0 ? 'stored' : 'pictures' };
  } catch (error) {
    return { slug: keptAs, state: failureOf(error) };
  }
}

function failureOf(error: unknown): TakeFailure {
  if (isFull(error)) return 'full';
  if (isGone(error)) return 'gone';
  // Of the network alone comes that something takes too long.
  const isDevices = error instanceof DOMException && error.name !== 'TimeoutError';
  return isDevices ? 'refused' : 'unreachable';
}

async function keepText(list: TakenList, article: Article) {
  const screen = await readScreen();
  const owner = ownerOf(list);
  const savedAt = new Date().toISOString();
  await changeStory(article.slug, (record) => {
    // What the reader has thought better of since does not come back.
    if (isSavedList(list) && record?.keptBy.includes(READER) !== true) return record;
    const kept = record ?? newRecord(article, { paths: [], savedAt, keptBy: [] });
    const others = kept.keptBy.filter((who) => !ownersOf(list.path).includes(who));
    const wanted = wantedBy({ ...kept, keptBy: others }, owner);
    const renewed = withArticle(wanted, article, (each) =>
      wantsPictures(wanted) ? picturesDrawn(each, screen) : [],
    );
    // Who did not save it compares it with nothing.
    return wanted.keptBy.includes(READER) ? renewed : { ...renewed, former: null };
  });
}
