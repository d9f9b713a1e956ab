import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { createPoll } from '../../src/server/source/wordpress/create-poll.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { openStoreWriter } from '../../src/server/store/open-store-writer.ts';
import type { StoreWriter } from '../../src/server/store/records.ts';
import { FAILURES, FAULTS } from './faults.ts';
import { anyEdit, visibleEdit } from './random-edits.ts';
import { startWordPressDouble, type WordPressDouble } from './wordpress-double.ts';
import { aDoubleSite, aTermOf, manyPosts } from './wordpress-double-site.ts';
import { paperIn, paperOf, type Paper } from './wordpress-truth.ts';

const step = (edit: typeof anyEdit, faults: typeof FAULTS) =>
  fc.oneof(
    { weight: 6, arbitrary: edit.map((drawn) => ({ kind: 'edit' as const, drawn })) },
    { weight: 3, arbitrary: fc.constant({ kind: 'poll' as const }) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 900 })
        .map((seconds) => ({ kind: 'wait' as const, seconds })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          name: fc.constantFrom(...Object.keys(faults)),
          requests: fc.integer({ min: 1, max: 12 }),
          every: fc.integer({ min: 1, max: 4 }),
        })
        .map((fault) => ({ kind: 'fault' as const, ...fault })),
    },
  );

const journeyOf = (edit: typeof anyEdit, faults: typeof FAULTS) =>
  fc.record({
    /** Enough that no journey takes away more than half of them. */
    posts: fc.integer({ min: 50, max: 90 }),
    timeZone: fc.constantFrom('UTC', 'Asia/Seoul', 'America/New_York'),
    /** As many posts as the site gives at once. */
    most: fc.constantFrom(100, 25),
    steps: fc.array(step(edit, faults), { minLength: 4, maxLength: 24 }),
  });

/** A newsroom, and what happens to it while Dateline follows: what every look finds, or whatever a sweep finds as well. */
export const visibleJourney = journeyOf(visibleEdit, FAILURES);
export const anyJourney = journeyOf(anyEdit, FAULTS);
export type Journey = ReturnType<typeof anyJourney.generate>['value'];

/** Rules of the synchronisation, broken from outside. */
export type Sabotage = {
  fault?: WordPressDouble['fault'];
  writer?: (writer: StoreWriter) => StoreWriter;
  sweep?: number;
};

export type JourneyEnd = {
  /** What readers should find two polls after the last edit, and what they do. */
  expected: Paper;
  found: Paper;
  /** What must never be, and was. */
  broken: string[];
};

/** In memory where there is such a folder: hundreds of databases are made. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const START = Date.UTC(2026, 10, 9, 12);
const HOUR = 3_600_000;

/** Follows a newsroom through a journey, on a clock of its own, until two polls after everything is well. */
export async function follow(journey: Journey, sabotage: Sabotage = {}): Promise<JourneyEnd> {
  const folder = mkdtempSync(join(FOLDER, 'dateline-journey-'));
  const file = join(folder, 'dateline.db');
  let clock = START;
  const now = () => clock;
  const double = await startWordPressDouble(aNewsroom(journey), { now });
  const writer = openStoreWriter(file);
  const store = openStore(file);
  const poll = createPoll(
    {
      url: double.url,
      premiumCategory: 'pro',
      mediaHosts: [],
      allowRemovals: false,
      pace: { poll: 30_000, sweep: sabotage.sweep ?? HOUR, retry: 0, longestRetry: 0 },
    },
    {
      store: sabotage.writer?.(writer) ?? writer,
      now,
      signal: new AbortController().signal,
      report: () => {},
    },
  );
  let fault = { name: '', requests: 0, every: 1 };
  double.fault = (request) => {
    if (Number(request.query.get('per_page')) > journey.most) {
      return { status: 400, body: { code: 'rest_invalid_param' } };
    }
    fault.requests -= 1;
    if (fault.requests >= 0 && fault.requests % fault.every === 0) {
      return FAULTS[fault.name]?.(request.answer());
    }
    return sabotage.fault?.(request);
  };
  const broken: string[] = [];
  const shown = new Map<string, number>();

  async function look() {
    clock += 30_000;
    // As long as nothing is stored, a site that cannot be read ends the process, which starts again.
    await poll().catch(() => undefined);
    if (store.readSite() === undefined) return;
    for (const { slug, id, publishedAt } of paperStories(
      paperIn(store, { stories: [], feeds: {} }),
    )) {
      shown.set(slug, id);
      if (publishedAt > clock) broken.push(`story ${id} is shown before its time`);
    }
  }

  for (const taken of journey.steps) {
    if (taken.kind === 'poll') await look();
    if (taken.kind === 'wait') clock += taken.seconds * 1000;
    if (taken.kind === 'fault') fault = { ...taken };
    if (taken.kind === 'edit') {
      const edit = taken.drawn.draw(double.site, clock);
      if (edit !== undefined) await double.edit(edit);
    }
  }
  fault.requests = 0;
  clock += HOUR;
  await look();
  await look();

  const expected = paperOf(double.site, clock);
  const found = paperIn(store, expected);
  broken.push(...lostAddresses(store, { shown, expected }));
  if (JSON.stringify(premiumIn(store, found)).includes('CANARY'))
    broken.push('premium text is stored');
  store.close();
  writer.close();
  await double.close();
  rmSync(folder, { recursive: true });
  return { expected, found, broken };
}

function aNewsroom({ posts, timeZone }: Journey) {
  return aDoubleSite({
    timeZone,
    posts: manyPosts(posts).map((post) => ({ ...post, tags: post.id % 3 === 0 ? [31] : [] })),
    categories: [
      aTermOf({ id: 1, slug: 'uncategorized' }),
      aTermOf({ id: 2, slug: 'news' }),
      aTermOf({ id: 3, slug: 'pro' }),
      aTermOf({ id: 4, slug: 'world', parent: 2 }),
      aTermOf({ id: 5, slug: 'asia', parent: 4 }),
      aTermOf({ id: 6, slug: 'culture' }),
    ],
    tags: [30, 31, 32, 33].map((id) => aTermOf({ id })),
    users: [2, 7, 8].map((id) => ({ id, slug: `user-${id}`, name: `User ${id}`, description: '' })),
  });
}

type ShownStory = { id: number; slug: string; publishedAt: number; access: string };
const paperStories = ({ stories }: Paper) => stories as ShownStory[];

type Lookup = Pick<ReturnType<typeof openStore>, 'findArticle'>;

function premiumIn(store: Lookup, found: Paper) {
  return paperStories(found)
    .filter(({ access }) => access === 'premium')
    .map(({ slug }) => store.findArticle(slug));
}

/** Slugs under which a story was shown, and at which it is now neither found nor redirected nor told as withdrawn. */
function lostAddresses(
  store: Lookup,
  { shown, expected }: { shown: Map<string, number>; expected: Paper },
): string[] {
  const slugs = new Map(paperStories(expected).map(({ id, slug }) => [id, slug]));
  const taken = new Set(slugs.values());
  return [...shown].flatMap(([slug, id]) => {
    if (taken.has(slug)) return [];
    const answer = store.findArticle(slug);
    const present = slugs.get(id);
    const isRight =
      present === undefined
        ? answer?.kind === 'withdrawn'
        : answer?.kind === 'moved' && answer.slug === present;
    return isRight ? [] : [`/article/${slug} of story ${id} answers ${JSON.stringify(answer)}`];
  });
}
