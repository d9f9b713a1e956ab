import { useEffect, useState } from 'react';
import type { TakenList } from '../../../shared/device-stores.ts';
import { readStories, subscribeSaved } from '../../lib/saved/saved-stories.ts';
import { ownerOf } from '../../lib/taken/list-owner.ts';
import { readLists, subscribeLists } from '../../lib/taken/taken-lists.ts';

/** A list, and the bytes of what is here of it. */
export type ShownList = TakenList & { bytes: number };

type Taken = { kind: 'coming' | 'refused' } | { kind: 'there'; lists: ShownList[] };

/** The lists that were taken along on this device, also while another tab changes them. */
export function useTakenLists(): Taken {
  const [taken, setTaken] = useState<Taken>({ kind: 'coming' });

  useEffect(() => {
    let isShown = true;
    const show = (next: Taken) => {
      if (isShown) setTaken(next);
    };
    const look = () => {
      readShown().then(
        (lists) => show({ kind: 'there', lists }),
        () => show({ kind: 'refused' }),
      );
    };
    look();
    const ends = [subscribeLists(look), subscribeSaved(look)];
    return () => {
      isShown = false;
      for (const end of ends) end();
    };
  }, []);

  return taken;
}

async function readShown(): Promise<ShownList[]> {
  const [lists, stories] = await Promise.all([readLists(), readStories()]);
  return lists.map((list) => {
    const named = new Set(list.stories.map(({ slug }) => slug));
    const bytes = stories
      .filter(({ slug, keptBy }) => named.has(slug) && keptBy.includes(ownerOf(list)))
      .reduce((sum, story) => sum + story.bytes, 0);
    return { ...list, bytes };
  });
}
