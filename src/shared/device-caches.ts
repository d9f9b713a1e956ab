import type { CONTRACT } from './api-contract.ts';

/** What the names of all caches of answers begin with. They are kept apart by contract: what a server said by one, a client of another may not be able to read. */
export const ANSWERS_OF_ANY_CONTRACT = 'dateline.answers';

/** Names in Cache Storage of what this device keeps for everybody; each rule and limit stands in service-worker/policies.ts. What is one reader's own begins with `dateline.private` and goes at sign-out (client/lib/private-stores.ts). */
export const DEVICE_CACHES = {
  /** Followed by a version: the shell and the files of that build. */
  shell: 'dateline.shell.',
  /** Answers of the public API. */
  // Written out: what every page needs of the contract would else come with the code that opens the device's database.
  answers: 'dateline.answers.1' satisfies `${typeof ANSWERS_OF_ANY_CONTRACT}.${typeof CONTRACT}`,
  /** Pictures that came with reading; they may go. */
  pictures: 'dateline.pictures',
  /** Pictures of saved stories; they stay until the story is removed. */
  saved: 'dateline.saved',
  /** Pictures of saved premium bodies. */
  privateSaved: 'dateline.private.saved',
} as const;
