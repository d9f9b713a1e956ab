import { plainText } from '../source/article-html/plain-text.ts';
import { getByIds, MOST_IDS } from '../source/wordpress/get-by-ids.ts';
import { getProfile, nicenameOf } from '../source/wordpress/get-coauthor.ts';
import { getUsers, usersOf } from '../source/wordpress/get-users.ts';
import { createLog } from '../source/wordpress/log.ts';
import { RestError } from '../source/wordpress/rest-error.ts';
import { BYLINE_TERM_FIELDS, bylineTermSchema } from '../source/wordpress/wire-records.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';
import type { SampledPost } from './get-sample.ts';
import type { Visit } from './visit-site.ts';

const subject = 'Authors';
/** Profiles are asked for one by one: a few tell how all of them are. */
const MOST_PROFILES = 5;

/** What says the refusals that are findings here. */
const silent = createLog({ report: () => undefined });

/** How the site publishes who wrote a story. */
export async function examineAuthors(visit: Visit): Promise<Finding[]> {
  const { posts } = visit.sample;
  if (posts.some(({ coauthors }) => coauthors.length > 0)) return [await examineCoauthors(visit)];
  const byPublishPress = posts.filter(({ authors }) => authors.length > 0);
  if (byPublishPress.length > 0) {
    const names = byPublishPress.flatMap(({ authors }) =>
      authors.map(({ display_name: name }) => plainText(name)),
    );
    const shared = sharedOf(byPublishPress, ({ authors }) => authors.length);
    const text = `PublishPress Authors names them: ${someOf(names)}. ${shared}`;
    return [{ mark: 'ok', subject, text }];
  }
  return [await examineUsers(visit)];
}

async function examineCoauthors({ client, log, sample }: Visit): Promise<Finding> {
  const ids = [...new Set(sample.posts.flatMap(({ coauthors }) => coauthors))].slice(0, MOST_IDS);
  const route = 'wp/v2/coauthors';
  const terms = await orRefused(
    getByIds(client, { route, fields: BYLINE_TERM_FIELDS, schema: bylineTermSchema, log }, ids),
  );
  if (terms instanceof RestError) {
    const text = `Co-Authors Plus, but the site ${terms.message} for ${route}, so that a story shows one author. Let visitors read it.`;
    return { mark: 'warning', subject, text };
  }
  const nicenames = [...terms.values()].slice(0, MOST_PROFILES).map(nicenameOf);
  const profiles = await Promise.all(
    nicenames.map((nicename) => getProfile(client, silent, nicename)),
  );
  const names = profiles.flatMap((profile) => profile?.record.name ?? []);
  const shared = sharedOf(sample.posts, ({ coauthors }) => coauthors.length);
  if (names.length === nicenames.length) {
    const text = `Co-Authors Plus, with profiles: ${someOf(names)}. ${shared}`;
    return { mark: 'ok', subject, text };
  }
  const text = `Co-Authors Plus, but ${names.length} of ${nicenames.length} profiles can be read, so that guests are called by the name in their address. Update Co-Authors Plus to 3.6 or later, and let visitors read coauthors/v1. ${shared}`;
  return { mark: 'warning', subject, text };
}

async function examineUsers({ client, log, sample, site }: Visit): Promise<Finding> {
  const ids = [...new Set(sample.posts.flatMap(({ author }) => author ?? []))].slice(0, MOST_IDS);
  const from = usersOf({ client, home: site.url, log });
  const listed = await orRefused(getByIds(client, from, ids));
  if (!(listed instanceof RestError)) {
    const names = [...listed.values()].map(({ name }) => plainText(name));
    if (names.length > 0) {
      const text = `WordPress's own users, one to a story: ${someOf(names)}.`;
      return { mark: 'ok', subject, text };
    }
    const text = 'The newest stories name none. If they should, choose an author for each.';
    return { mark: 'warning', subject, text };
  }
  const some = ids.slice(0, MOST_PROFILES);
  const hidden = await getUsers({ client, home: site.url, log: silent }, some);
  if (hidden.size === some.length) {
    const text = `WordPress's own users: the site keeps their list to itself, but stories name them.`;
    return { mark: 'note', subject, text };
  }
  const text = `The site ${listed.message} for ${from.route}, so that stories appear without a byline. Let visitors read it; a security plugin may be blocking it.`;
  return { mark: 'warning', subject, text };
}

/** The answer, or why visitors get none. */
async function orRefused<T>(answer: Promise<T>): Promise<T | RestError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RestError && (error.fault === 'refused' || error.fault === 'missing')) {
      return error;
    }
    throw error;
  }
}

function someOf(names: string[]): string {
  const all = [...new Set(names)];
  const some = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${some} and others` : some;
}

function sharedOf(posts: SampledPost[], authorsOf: (post: SampledPost) => number): string {
  const shared = posts.filter((post) => authorsOf(post) > 1).length;
  return `Of the newest ${posts.length}, ${counted(shared, 'story has', 'stories have')} several.`;
}
