import { useEffect, useState } from 'react';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { findOwnCopies } from '../../lib/saved/own-copies.ts';
import { READER } from '../../lib/saved/saved-record.ts';
import { readStories, readWanted, subscribeSaved } from '../../lib/saved/saved-stories.ts';

/** Milliseconds after which a database that could not be read is tried again: one that another version is just being opened in gives way. */
const AGAIN = 2_000;

export type Shelf =
  | { kind: 'coming' }
  /** What the reader saved, the last one first, of which premium ones all is here, and how many are still to be had. */
  | { kind: 'there'; stories: SavedStory[]; own: ReadonlySet<string>; waiting: number }
  /** The browser lets nothing be kept. */
  | { kind: 'refused' };

/** What is saved on this device, also while another tab changes it; nothing on the server and while hydrating, since pages are the same for everybody. */
export function useSavedStories(): Shelf {
  const [shelf, setShelf] = useState<Shelf>({ kind: 'coming' });

  useEffect(() => {
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(timer);
      const next = await readShelf().catch((): Shelf => ({ kind: 'refused' }));
      if (!isShown) return;
      setShelf(next);
      if (next.kind === 'refused') timer = setTimeout(() => void look(), AGAIN);
    };
    void look();
    const end = subscribeSaved(() => void look());
    return () => {
      isShown = false;
      clearTimeout(timer);
      end();
    };
  }, []);

  return shelf;
}

async function readShelf(): Promise<Shelf> {
  const [stories, wanted] = await Promise.all([readStories(), readWanted()]);
  const ofReader = stories.filter(({ keptBy }) => keptBy.includes(READER));
  const own = await findOwnCopies(ofReader);
  return { kind: 'there', stories: ofReader, own, waiting: wanted.length };
}
