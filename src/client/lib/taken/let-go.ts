import { sweepPictures } from '../saved/keep-pictures.ts';
import { removeOwnCopy } from '../saved/own-copies.ts';
import { unwantedBy } from '../saved/saved-record.ts';
import { changeStory, readStories } from '../saved/saved-stories.ts';
import { ownersOf } from './list-owner.ts';
import { findList } from './taken-lists.ts';

/** Takes back that the list at an address wants stories that it no longer names; nothing is left where the list itself is gone. What nobody else wants leaves the device. */
export async function letGo(path: string): Promise<void> {
  const list = await findList(path);
  const named = new Set(list?.stories.map(({ slug }) => slug));
  const owners = ownersOf(path);
  for (const story of await readStories()) {
    const { slug, keptBy } = story;
    if (named.has(slug) || !keptBy.some((who) => owners.includes(who))) continue;
    const left = await changeStory(slug, (record) =>
      owners.reduce((kept, who) => kept && unwantedBy(kept, who), record),
    );
    if (left === undefined) await removeOwnCopy(story);
  }
  await sweepPictures();
}
