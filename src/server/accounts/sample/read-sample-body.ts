import { createNewsroom, type Newsroom } from '../../source/sample/newsroom.ts';
import { readHandWritten } from '../../source/sample/hand-written.ts';
import { NewsroomUnavailable, type PrivateBody } from '../accounts.ts';

/** Reads premium stories of the sample newsroom, which are written anew each time: no copy of them lies anywhere. `isSubscriber` is what the account says. */
export function createReadSampleBody({
  now,
  stories = new URL('../../source/sample/stories/', import.meta.url),
}: {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Folder of the hand-written stories. */
  stories?: URL;
}) {
  let newsroom: Newsroom | undefined;
  return function readSampleBody(
    story: { id: number },
    { isSubscriber }: { isSubscriber: boolean },
  ): PrivateBody {
    if (!isSubscriber) return { kind: 'refused' };
    newsroom ??= createNewsroom(readHandWritten(stories));
    const written = newsroom.findStory(story.id, now());
    if (written === undefined) throw new NewsroomUnavailable('The sample has no such story');
    return { kind: 'whole', body: written.record.body, images: written.images };
  };
}
