import * as v from 'valibot';
import { plainText } from '../article-html/plain-text.ts';
import { authorOf, nameFrom, type Author } from './author.ts';
import type { Log } from './log.ts';
import { parseList } from './parse-list.ts';
import type { RestClient } from './rest-client.ts';
import { RestError } from './rest-error.ts';
import { linkOf, readableSlug } from './site-address.ts';
import { coauthorSchema, USER_FIELDS, userSchema, type WireBylineTerm } from './wire-records.ts';

/** The part of a co-author's address that is theirs. */
export const nicenameOf = ({ slug }: WireBylineTerm) => slug.replace(/^cap-/, '');

/**
 * The author of a term as Co-Authors Plus publishes them, with what it leaves out from the user of that name; in
 * versions before 3.6, which publish none, that user; undefined where the site tells neither. Who they are says the term: the id in a profile is a user's or, of a guest,
 * a post's, and both may be the same number.
 */
export async function getCoauthor(
  client: RestClient,
  log: Log,
  term: WireBylineTerm,
): Promise<Author | undefined> {
  const nicename = nicenameOf(term);
  const profile = await getProfile(client, log, nicename);
  const user = await getUser(client, log, nicename, profile !== undefined);
  const author = profile ?? user;
  if (author === undefined) return undefined;
  const { role } = (user ?? author).record;
  const { profiles } = user ?? author;
  return { ...author, record: { ...author.record, key: keyOf(term), role }, profiles };
}

/** What the term itself says about its author. */
export function guessCoauthor(term: WireBylineTerm): Author {
  const nicename = nicenameOf(term);
  return {
    record: {
      key: keyOf(term),
      slug: readableSlug(nicename),
      name: nameFrom(nicename),
      role: '',
      biography: '',
      link: null,
    },
    profiles: [],
    mediaId: null,
    avatars: {},
  };
}

const keyOf = ({ id }: WireBylineTerm) => `coauthor ${id}`;

/** The profile of a nicename; undefined where the site publishes none. */
export async function getProfile(
  client: RestClient,
  log: Log,
  nicename: string,
): Promise<Author | undefined> {
  const answer = await optional(client.get(`coauthors/v1/coauthors/${nicename}`, {}), (error) => {
    // One profile can be broken by itself; whether the whole site is, the next question shows.
    if (!BROKEN_BY_ITSELF.has(error.fault)) return false;
    log.once(`The site ${error.message} for the profile of ${nicename}: it is not shown.`);
    return true;
  });
  const profile = v.safeParse(coauthorSchema, answer?.value);
  if (!profile.success) return undefined;
  const { display_name, description, link, featured_media, avatar_urls } = profile.output;
  return {
    record: {
      key: `nicename ${nicename}`,
      slug: readableSlug(nicename),
      name: plainText(display_name) || nameFrom(nicename),
      role: '',
      biography: plainText(description),
      link: linkOf(link),
    },
    profiles: [],
    mediaId: featured_media,
    avatars: avatar_urls,
  };
}

/** The user of a nicename; undefined where the site names none, and after any failure that is theirs alone if a profile makes do. */
async function getUser(
  client: RestClient,
  log: Log,
  nicename: string,
  isDispensable: boolean,
): Promise<Author | undefined> {
  const answer = await optional(
    client.get('wp/v2/users', { slug: nicename, _fields: USER_FIELDS }),
    ({ fault }) => fault === 'rejected' || (isDispensable && BROKEN_BY_ITSELF.has(fault)),
  );
  if (answer === undefined) return undefined;
  const [user] = parseList(userSchema, answer.value, { kind: 'users', log });
  return user && authorOf(user);
}

const BROKEN_BY_ITSELF = new Set(['broken', 'rejected', 'not-json', 'too-large', 'slow']);

/** The answer; undefined where the site has none for anonymous visitors, or after a failure that can be borne. */
async function optional<T>(
  request: Promise<T>,
  isBearable: (error: RestError) => boolean,
): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    if (error.fault === 'missing' || error.fault === 'refused') return undefined;
    if (isBearable(error)) return undefined;
    throw error;
  }
}
