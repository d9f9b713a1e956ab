import type { Article } from '../../../../shared/article.ts';
import type { SignedOutReason } from '../../../../shared/problem.ts';
import type { PRIVATE_KEY } from '../../../lib/private-data.ts';

/** What the newsroom says to a reader who asks for a premium story. That it could not be asked is an error. */
export type PrivateStory =
  | { kind: 'whole'; article: Article }
  /** The account does not include it. */
  | { kind: 'refused' }
  /** Nobody is signed in, any more perhaps. */
  | { kind: 'ended'; reason: SignedOutReason };

/** Said again: its module comes with what asks for something private. */
const PRIVATE: typeof PRIVATE_KEY = 'private';

/** Under which this tab holds a premium story for its reader; whatever else knows the story has its opening alone. */
export const privateStoryKey = (slug: string) => [PRIVATE, 'articles', slug] as const;
