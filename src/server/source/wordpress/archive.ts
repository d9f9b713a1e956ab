import type { Change } from '../../store/records.ts';
import type { SourceContext } from '../source.ts';
import type { CategoryBook } from './category-book.ts';
import type { Log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { parseList } from './parse-list.ts';
import { datesOf } from './post-dates.ts';
import { createSameDeks } from './same-deks.ts';
import type { StoryBatch } from './story-reader.ts';
import type { SyncReport } from './sync-report.ts';
import { postSchema, type WirePost } from './wire-post.ts';

/** What tells whether a post was edited. */
export type PostStamp = Pick<WirePost, 'id' | 'date' | 'date_gmt' | 'modified_gmt'>;

const NEVER = -1;
/** Milliseconds; until then a cache of the site may still hold its older categories. */
const ASK_AGAIN_AFTER = 10 * 60_000;

/** The stories of one newsroom in the store, as the synchronisation works on them. */
export class Archive {
  readonly newsroom: Newsroom;
  readonly context: SourceContext;
  readonly report: SyncReport;
  readonly log: Log;
  #categories: CategoryBook;
  readonly #sameDeks = createSameDeks();
  #learning = Promise.resolve();
  /** When the site was asked for a category that it does not tell about, by id. */
  readonly #askedAt = new Map<number, number>();
  /** When each story was last edited, by id. */
  readonly #known: Map<number, number>;
  /** Posts that were looked at and could not be stored, by id: not worth asking for again until they are edited. */
  readonly #refused = new Map<number, number>();

  private constructor(
    newsroom: Newsroom,
    categories: CategoryBook,
    { context, report, log }: { context: SourceContext; report: SyncReport; log: Log },
  ) {
    this.newsroom = newsroom;
    this.context = context;
    this.report = report;
    this.log = log;
    this.#categories = categories;
    this.#known = context.store.storedStories();
  }

  /** The archive of a newsroom, its name and categories stored. */
  static async open(
    newsroom: Newsroom,
    means: { context: SourceContext; report: SyncReport; log: Log },
  ): Promise<Archive> {
    const categories = await newsroom.getCategories();
    means.context.store.apply({ site: newsroom.site, categories: categories.records });
    return new Archive(newsroom, categories, means);
  }

  get size(): number {
    return this.#known.size;
  }

  ids(): Set<number> {
    return new Set(this.#known.keys());
  }

  /** Whether the post as it is now has been looked at. */
  isCurrent(stamp: PostStamp): boolean {
    const edited = this.#editedAt(stamp);
    return this.#known.get(stamp.id) === edited || this.#refused.get(stamp.id) === edited;
  }

  /** Remembers those of the posts that could not be stored, until they are edited. */
  refuseMissing(stamps: PostStamp[]) {
    for (const stamp of stamps) {
      if (!this.isCurrent(stamp)) this.#refused.set(stamp.id, this.#editedAt(stamp));
    }
  }

  #editedAt(stamp: PostStamp): number {
    return datesOf(stamp, this.newsroom.site.timeZone)?.updatedAt ?? NEVER;
  }

  /** Posts as they came, read into stories; a bad one is left out. */
  async read(items: unknown[]): Promise<StoryBatch> {
    const posts = parseList(postSchema, items, { kind: 'posts', log: this.log });
    await this.#learnCategories(posts.flatMap(({ categories }) => categories));
    return this.newsroom.reader.read(posts, this.#categories);
  }

  /** Asks for the categories again where one of these is new. */
  async #learnCategories(ids: number[]) {
    // Reads overlap: one that comes while the site is asked waits for the answer.
    const turn = this.#learning.then(() => this.#askFor(ids));
    this.#learning = turn.catch(() => undefined);
    await turn;
  }

  async #askFor(ids: number[]) {
    const now = this.context.now();
    const isDue = (id: number) => now - (this.#askedAt.get(id) ?? -Infinity) >= ASK_AGAIN_AFTER;
    const wanted = this.#categories.unknownOf(ids).filter(isDue);
    if (wanted.length === 0) return;
    this.#categories = await this.newsroom.getCategories();
    this.context.store.apply({ categories: this.#categories.records });
    for (const id of this.#categories.unknownOf(wanted)) {
      this.#askedAt.set(id, now);
      this.log.once(
        `The site does not tell about the category with the id ${id}: its stories are taken as premium.`,
      );
    }
  }

  /** Stores stories and the state of the synchronisation at once; a story that the store refuses costs itself alone. */
  write(read: StoryBatch, state: 'filling' | 'current') {
    const batch = { ...read, stories: this.#sameDeks.withoutShared(read.stories) };
    const count = new Set([...this.#known.keys(), ...batch.stories.map(({ id }) => id)]).size;
    const sync = this.report.progressTo(state, count);
    try {
      this.context.store.apply({ ...batch, sync });
      for (const { id, updatedAt } of batch.stories) this.#known.set(id, updatedAt);
    } catch (error) {
      this.#writeOneByOne(batch, error);
      this.context.store.apply({ sync: this.report.progressTo(state, this.size) });
    }
  }

  withdraw(ids: number[]) {
    this.context.store.apply({ withdrawn: ids });
    this.#sameDeks.forget(ids);
    for (const id of ids) this.#known.delete(id);
  }

  #writeOneByOne({ stories, ...mentioned }: StoryBatch, cause: unknown) {
    const { store } = this.context;
    store.apply(mentioned satisfies Change);
    let written = 0;
    for (const story of stories) {
      try {
        store.apply({ stories: [story] });
        this.#known.set(story.id, story.updatedAt);
        written += 1;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.log.once(`The story with the id ${story.id} could not be stored: ${reason}.`);
      }
    }
    // Nothing at all can be stored: that is not the stories' fault.
    if (written === 0) throw cause;
  }
}
