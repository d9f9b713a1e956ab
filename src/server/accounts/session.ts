import type { Opens } from '../../shared/session.ts';

/** What the sealed cookie holds. Nothing of it is kept on the server but, for the sample newsroom, its id. */
export type Session = {
  /** Of the sign-in: random, and in the sample newsroom what `STATE_FILE` lists. */
  id: string;
  /** The account's name at the newsroom, by which it is told from others. */
  login: string;
  /** As the newsroom calls the reader. */
  name: string;
  /** WordPress's application password and its UUID; null in the sample newsroom. */
  password: { secret: string; id: string } | null;
  /** Milliseconds since 1970, as are the others. */
  signedInAt: number;
  /** When it was sealed last: 30 days later it has expired. */
  sealedAt: number;
  /** How much it opens, and when that was learned. */
  opens: Opens;
  opensLearnedAt: number;
};
