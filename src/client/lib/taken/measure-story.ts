import type { QueryClient } from '@tanstack/react-query';
import { askForStory } from '../saved/get-story.ts';
import { picturesDrawn, readScreen } from '../saved/pictures-drawn.ts';
import { textBytes } from '../saved/saved-record.ts';

/** Bytes that a story would take on this device. */
export type StorySize = { text: number; pictures: number };

/** Measures a story: its text by having it, its pictures by asking how large their files are. Rejects where it cannot be had. */
export async function measureStory(slug: string, queryClient: QueryClient): Promise<StorySize> {
  const [article, screen] = await Promise.all([askForStory(slug, queryClient), readScreen()]);
  let pictures = 0;
  for (const path of picturesDrawn(article, screen)) {
    const { headers } = await fetch(path, { method: 'HEAD' });
    pictures += Number(headers.get('content-length'));
  }
  return { text: textBytes(article), pictures };
}
