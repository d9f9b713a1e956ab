import type { Change } from '../../store/records.ts';
import type { SourceContext } from '../source.ts';
import type { CategoryBook } from './category-book.ts';
import type { Log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { parseList } from './parse-list.ts';
import { dateInStamp, isLacking, lackingStamp, stampOf, type StampedPost } from './post-stamp.ts';
import { createSameDeks } from './same-deks.ts';
import type { StoryBatch } from './story-reader.ts';
import type { SyncReport } from './sync-report.ts';
import { postSchema } from './wire-post.ts';

/** Milliseconds; until then a cache of the site may still hold its older categories. */
const ASK_AGAIN_AFTER = 10 * 60_000;

/** What the synchronisation of a newsroom works with. */
export type Means = { context: SourceContext; report: SyncReport; log: Log };

/** A post's identity, and its date in the site's own zone. */
export type Place = { id: number; date: string };

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
  /** The stamp of each story that is stored, by id. */
  readonly #stored: Map<number, string>;
  /** Id of the last story that was asked for again because it lacked something. */
  #lackingUntil = 0;
  /** Stamps of posts that were looked at and could not be stored: not worth asking for again until they change. */
  readonly #refused = new Map<number, string>();

  private constructor(newsroom: Newsroom, categories: CategoryBook, means: Means) {
    this.newsroom = newsroom;
    this.context = means.context;
    this.report = means.report;
    this.log = means.log;
    this.#categories = categories;
    this.#stored = means.context.store.storedStories();
  }

  /** The archive of a newsroom, its name and categories stored. */
  static async open(newsroom: Newsroom, means: Means): Promise<Archive> {
    const archive = new Archive(newsroom, await newsroom.getCategories(), means);
    means.context.store.apply({ site: newsroom.site, ...archive.#categoryChange() });
    return archive;
  }

  /** How many stories are stored. */
  get size(): number {
    return this.#stored.size;
  }

  /** How many posts of the site are accounted for, those that could not be stored included. */
  get known(): number {
    return this.#stored.size + this.#refused.size;
  }

  /** Ids and local dates of the posts that are accounted for, the oldest first. */
  places(): Place[] {
    return [...this.#stored, ...this.#refused]
      .map(([id, stamp]) => ({ id, date: dateInStamp(stamp) }))
      .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  }

  /** Whether the post as it is now has been looked at. */
  isCurrent(post: StampedPost): boolean {
    const stamp = this.#stampOf(post);
    const stored = this.#stored.get(post.id);
    return (
      stored === stamp || this.#refused.get(post.id) === stamp || stored === lackingStamp(stamp)
    );
  }

  /** Ids of so many stories at most that the site did not tell all about, others each time. */
  nextLacking(most: number): number[] {
    const lacking = [...this.#stored].filter(([, stamp]) => isLacking(stamp)).map(([id]) => id);
    const from = lacking.findIndex((id) => id > this.#lackingUntil);
    const next = lacking.slice(Math.max(0, from), Math.max(0, from) + most);
    this.#lackingUntil = next.at(-1) ?? 0;
    return next;
  }

  /** Remembers a post that could not be stored, until it changes. */
  refuse(post: StampedPost) {
    if (!this.#stored.has(post.id)) this.#refused.set(post.id, this.#stampOf(post));
  }

  #stampOf(post: StampedPost): string {
    return stampOf(post, this.#categories.isPremium(post.categories));
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
    await this.renewCategories();
    for (const id of this.#categories.unknownOf(wanted)) {
      this.#askedAt.set(id, now);
      this.log.once(
        `The site does not tell about the category with the id ${id}: its stories are taken as premium.`,
      );
    }
  }

  /** Reads everything that stories are under again, and stores what is different about it. */
  async renewTerms() {
    await this.renewCategories();
    const { store } = this.context;
    const change = await this.newsroom.reader.renew(store);
    if (Object.values(change).some(({ length }) => length > 0)) store.apply(change);
  }

  /** Reads the categories again, and stores what is different about them. */
  async renewCategories() {
    const before = this.#categories;
    this.#categories = await this.newsroom.getCategories();
    if (!this.#categories.equals(before)) this.context.store.apply(this.#categoryChange());
  }

  #categoryChange(): Change {
    const { records } = this.#categories;
    const keys = new Set(records.map(({ key }) => key));
    const gone = [...this.context.store.storedTerms('category').keys()].filter(
      (key) => !keys.has(key),
    );
    return {
      categories: records,
      removedTerms: gone.map((key) => ({ kind: 'category', key })),
    };
  }

  /** Stores stories and the state of the synchronisation at once; a story that the store refuses costs itself alone. */
  write(read: StoryBatch) {
    const batch = { ...read, stories: this.#sameDeks.withoutShared(read.stories) };
    const count = new Set([...this.#stored.keys(), ...batch.stories.map(({ id }) => id)]).size;
    const sync = this.report.progressTo(count);
    try {
      this.context.store.apply({ ...batch, sync });
      for (const story of batch.stories) this.#noteStored(story);
    } catch (error) {
      this.#writeOneByOne(batch, error);
      this.context.store.apply({ sync: this.report.progressTo(this.size) });
    }
  }

  #noteStored({ id, stamp }: { id: number; stamp: string }) {
    this.#stored.set(id, stamp);
    this.#refused.delete(id);
  }

  /** Takes out posts that the site has no more. */
  withdraw(ids: number[]) {
    const stored = ids.filter((id) => this.#stored.has(id));
    if (stored.length > 0) this.context.store.apply({ withdrawn: stored });
    this.#sameDeks.forget(ids);
    for (const id of ids) {
      this.#stored.delete(id);
      this.#refused.delete(id);
    }
  }

  #writeOneByOne({ stories, ...mentioned }: StoryBatch, cause: unknown) {
    const { store } = this.context;
    store.apply(mentioned satisfies Change);
    let written = 0;
    for (const story of stories) {
      try {
        store.apply({ stories: [story] });
        this.#noteStored(story);
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
