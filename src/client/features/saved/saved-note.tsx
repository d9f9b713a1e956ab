import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { checkStory } from '../../lib/saved/check-stories.ts';
import { noteRead } from '../../lib/saved/note-answer.ts';
import { findStory, subscribeSaved } from '../../lib/saved/saved-stories.ts';
import { StoryNews } from './story-news.tsx';

/** Above a saved story, what the newsroom has done to it since. Has the story count as read. */
export function SavedNote({ slug }: { slug: string }) {
  const queryClient = useQueryClient();
  const [story, setStory] = useState<SavedStory>();

  useEffect(() => {
    let isShown = true;
    const look = () => {
      findStory(slug).then(
        (found) => isShown && setStory(found),
        () => undefined,
      );
    };
    look();
    const end = subscribeSaved(look);
    // What the device refuses is said where it is saved.
    void noteOpened(slug, queryClient).catch(() => undefined);
    return () => {
      isShown = false;
      end();
    };
  }, [slug, queryClient]);

  return story && <StoryNews story={story} />;
}

/** Nothing is asked of stories that are not kept. */
async function noteOpened(slug: string, queryClient: QueryClient) {
  if ((await findStory(slug)) === undefined) return;
  await Promise.all([noteRead(slug), checkStory(slug, queryClient)]);
}
