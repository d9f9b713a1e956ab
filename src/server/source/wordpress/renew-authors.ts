import type { UserSource } from './get-users.ts';
import { renewCoauthors, renewPublishPress } from './renew-profiles.ts';
import { renewUsers } from './renew-users.ts';
import {
  isKnown,
  type Renewed,
  type RenewedAuthors,
  type StoredAuthors,
} from './stored-authors.ts';

/** So many questions take a minute or two of the site's time. */
const MOST_QUESTIONS = 100;

/** Asks a site again for authors that are stored. Whoever takes a request of their own is asked for in turn, some each time; a new address is taken up at once. */
export function createAuthorRenewal(source: UserSource) {
  let next = 0;

  /** The next of the questions, from the first again after the last. */
  function takeTurn(questions: Renewed['questions']) {
    const from = next < questions.length ? next : 0;
    next = from + MOST_QUESTIONS;
    return questions.slice(from, next);
  }

  return async (stored: StoredAuthors): Promise<RenewedAuthors> => {
    const parts = [
      await renewUsers(source, stored),
      await renewCoauthors(source, stored),
      await renewPublishPress(source, stored),
    ];
    const questions = takeTurn(parts.flatMap((part) => part.questions));
    const asked = await Promise.all(questions.map((ask) => ask()));
    return {
      authors: [...parts.flatMap(({ authors }) => authors), ...asked.filter(isKnown)],
      gone: parts.flatMap(({ gone }) => gone),
    };
  };
}
