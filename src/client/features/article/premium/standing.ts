/** How a reader stands to a premium story of which more is known than that its opening is everybody's. */
export type Standing =
  /** It may be theirs, and is on its way. */
  | { kind: 'coming' }
  /** It is not theirs: why not, and what signing in is to them. */
  | { kind: 'closed'; words: string; way: string }
  /** Nobody could say, for this reason. */
  | { kind: 'unchecked'; words: string; retry: () => void };
