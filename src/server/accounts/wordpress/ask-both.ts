import type { Session } from '../session.ts';
import type { ReaderCredentials } from './ask-as-reader.ts';
import { askForContents, type Contents } from './ask-for-contents.ts';
import { createRecentAnswers } from '../recent-answers.ts';
import type { Turns } from './turns.ts';

/** The same stories as a reader and as a visitor gets them at the same time. */
export type BothContents = {
  root: URL;
  reader: ReaderCredentials;
  toReader: Contents;
  toVisitor: Contents;
};

/** Asks for stories as a session's reader and as a visitor; nothing of a reader's is kept, what visitors get for some seconds. Resolves with undefined when WordPress does not take the session. */
export function createAskBoth({
  findRoot,
  turns,
  now,
}: {
  findRoot: () => Promise<URL>;
  turns: Turns;
  /** Milliseconds since 1970. */
  now: () => number;
}) {
  const visitors = createRecentAnswers<Contents | undefined>(now);

  return async function askBoth(
    { login, password }: Session,
    ids: number[],
  ): Promise<BothContents | undefined> {
    // Only the sample newsroom's sessions have none.
    if (password === null) return undefined;
    const reader = { login, secret: password.secret };
    const root = await findRoot();
    const [toReader, toVisitor = new Map()] = await Promise.all([
      turns.take(async () => askForContents(root, ids, reader)),
      visitors.share(ids.join(), async () =>
        turns.take(async () => askForContents(root, ids, undefined)),
      ),
    ]);
    return toReader && { root, reader, toReader, toVisitor };
  };
}
