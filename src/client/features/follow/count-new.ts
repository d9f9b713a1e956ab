import type { Teaser } from '../../../shared/teaser.ts';
import type { Followed } from './followed-subjects.ts';

/** How many stories are new in what is followed, each counted once, whatever it is under. */
export function countNew(
  followed: Followed[],
  storiesOf: (subject: Followed) => Pick<Teaser, 'id' | 'publishedAt'>[],
): number {
  const ids = followed.flatMap((subject) =>
    storiesOf(subject)
      .filter(({ publishedAt }) => Date.parse(publishedAt) > subject.seen)
      .map(({ id }) => id),
  );
  return new Set(ids).size;
}
