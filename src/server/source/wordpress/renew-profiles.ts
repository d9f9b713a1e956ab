import type { Author } from './author.ts';
import { termsOf } from './byline-terms.ts';
import { getCoauthor, guessCoauthor, nicenameOf } from './get-coauthor.ts';
import { getPublishPressAuthor } from './get-publishpress-author.ts';
import type { UserSource } from './get-users.ts';
import { readableSlug } from './site-address.ts';
import { getPresent, idsOf, isKnown, type Renewed, type StoredAuthors } from './stored-authors.ts';
import type { WireBylineTerm } from './wire-records.ts';

/** Asks again for stored authors of Co-Authors Plus. */
export async function renewCoauthors(source: UserSource, stored: StoredAuthors): Promise<Renewed> {
  const { client, log } = source;
  return renewTerms(source, stored, {
    kind: 'coauthor',
    route: 'wp/v2/coauthors',
    slugOf: nicenameOf,
    get: (term) => getCoauthor(client, log, term),
    guess: guessCoauthor,
  });
}

/** Asks again for stored authors of PublishPress Authors. */
export async function renewPublishPress(
  source: UserSource,
  stored: StoredAuthors,
): Promise<Renewed> {
  return renewTerms(source, stored, {
    kind: 'publishpress',
    route: 'wp/v2/ppma_author',
    slugOf: ({ slug }) => slug,
    get: ({ id }) => getPublishPressAuthor(source.client, id),
    guess: () => undefined,
  });
}

/** How a plugin for several authors tells who they are. */
type Plugin = {
  kind: string;
  route: Parameters<typeof termsOf>[0];
  slugOf: (term: WireBylineTerm) => string;
  get: (term: WireBylineTerm) => Promise<Author | undefined>;
  /** Who has another address by now, where nothing else tells. */
  guess: (term: WireBylineTerm) => Author | undefined;
};

/** A page of terms tells who is there and at which address; everything else takes a question each, asked at once of those who moved. */
async function renewTerms(
  source: UserSource,
  stored: StoredAuthors,
  { kind, route, slugOf, get, guess }: Plugin,
): Promise<Renewed> {
  const ids = idsOf(stored, kind);
  const terms = await getPresent(source.client, termsOf(route, source.log), ids);
  if (terms === undefined) return { authors: [], gone: [], questions: [] };
  const isMoved = (term: WireBylineTerm) =>
    stored.get(`${kind} ${term.id}`) !== readableSlug(slugOf(term));
  const all = [...terms.values()];
  const moved = await Promise.all(
    all.filter(isMoved).map(async (term) => (await get(term)) ?? guess(term)),
  );
  return {
    authors: moved.filter(isKnown),
    gone: ids.filter((id) => !terms.has(id)).map((id) => `${kind} ${id}`),
    questions: all.filter((term) => !isMoved(term)).map((term) => () => get(term)),
  };
}
