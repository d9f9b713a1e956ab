import { SAVED_CACHE } from './saved-cache.ts';

/** Names in Cache Storage of what this device keeps for everybody; each rule, limit and age stands in service-worker/policies.ts. What is one reader's own begins with `dateline.private` and goes at sign-out (client/lib/private-stores.ts). */
export const DEVICE_CACHES = {
  /** Followed by a version: the shell and the files of that build. */
  shell: 'dateline.shell.',
  /** Answers of the public API. */
  answers: 'dateline.answers',
  /** Pictures that came with reading; they may go. */
  pictures: 'dateline.pictures',
  /** Pictures of saved stories; they stay until the story is removed. */
  saved: SAVED_CACHE,
  /** Pictures of saved premium bodies. */
  privateSaved: 'dateline.private.saved',
} as const;
