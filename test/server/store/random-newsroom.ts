import * as fc from 'fast-check';
import type { AccessFilter } from '../../../src/shared/access.ts';
import type { FeedSubject } from '../../../src/shared/feed.ts';
import type { Change, StoryRecord } from '../../../src/server/store/records.ts';
import { withMentioned } from '../../support/a-store.ts';
import { aCategory, aStory } from '../../support/a-story.ts';

export const CATEGORIES = ['c0', 'c1', 'c2', 'c3'];
const AUTHORS = ['a0', 'a1', 'a2'];
const TAGS = ['t0', 't1'];
const IDS = 40;

export type Step =
  | { kind: 'write'; stories: StoryRecord[] }
  | { kind: 'withdraw' | 'lapse'; ids: number[] }
  | { kind: 'move'; category: number; under: number | null };

/** Around the turn of a year and with few different moments, so that many stories share one. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((hour) => Date.UTC(2019, 11, 31, 20 + hour)),
  fc.integer({ min: 0, max: 400 }).map((day) => Date.UTC(2019, 0, 1 + day)),
);

const story = fc
  .record({
    id: fc.integer({ min: 1, max: IDS }),
    publishedAt: moment,
    access: fc.constantFrom('free' as const, 'premium' as const),
    authors: fc.uniqueArray(fc.constantFrom(...AUTHORS), { maxLength: 2 }),
    categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 2 }),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
  })
  .map((overrides) => aStory(overrides));

const writing: fc.Arbitrary<Step> = fc
  .uniqueArray(story, { minLength: 1, maxLength: 20, selector: ({ id }) => id })
  .map((stories) => ({ kind: 'write', stories }));

/** One thing that may happen in a newsroom. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: writing },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('withdraw' as const, 'lapse' as const),
      ids: fc.uniqueArray(fc.integer({ min: 1, max: IDS }), { maxLength: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: CATEGORIES.length - 1 }).chain((category) =>
      fc.record({
        kind: fc.constant('move' as const),
        category: fc.constant(category),
        // Only under an earlier one, so that none gets above itself.
        under: fc.option(fc.integer({ min: 0, max: category - 1 })),
      }),
    ),
  },
);

/** A newsroom in memory, to compare the store with. */
export class ModelNewsroom {
  readonly #stories = new Map<number, StoryRecord>();
  readonly #parents = new Map<string, string | null>(CATEGORIES.map((slug) => [slug, null]));

  /** Takes a step, and returns the change that takes it in a store. */
  take(taken: Step): Change {
    switch (taken.kind) {
      case 'write':
        for (const written of taken.stories) this.#stories.set(written.id, written);
        return withMentioned({ stories: taken.stories, categories: this.#records() });
      case 'withdraw':
      case 'lapse':
        for (const id of taken.ids) this.#stories.delete(id);
        return taken.kind === 'withdraw' ? { withdrawn: taken.ids } : { lapsed: taken.ids };
      case 'move': {
        const parent = taken.under === null ? null : (CATEGORIES[taken.under] ?? null);
        this.#parents.set(CATEGORIES[taken.category] ?? '', parent);
        return { categories: this.#records() };
      }
    }
  }

  /** The stories of a feed, newest first. */
  feed(subject: FeedSubject, access: AccessFilter): StoryRecord[] {
    return [...this.#stories.values()]
      .filter((candidate) => access === 'all' || candidate.access === access)
      .filter((candidate) => this.#isIn(candidate, subject))
      .toSorted((a, b) => b.publishedAt - a.publishedAt || b.id - a.id);
  }

  #isIn({ authors, categories, tags }: StoryRecord, subject: FeedSubject): boolean {
    switch (subject.kind) {
      case 'latest':
        return true;
      case 'category':
        return categories.some((slug) => this.#withParents(slug).includes(subject.slug));
      case 'author':
        return authors.includes(subject.slug);
      case 'tag':
        return tags.includes(subject.slug);
    }
  }

  #withParents(slug: string): string[] {
    const parent = this.#parents.get(slug) ?? null;
    return parent === null ? [slug] : [slug, ...this.#withParents(parent)];
  }

  #records() {
    return CATEGORIES.map((slug) => aCategory({ slug, parent: this.#parents.get(slug) ?? null }));
  }
}

/** Every feed that a random newsroom may have. */
export const SUBJECTS: FeedSubject[] = [
  { kind: 'latest' },
  ...CATEGORIES.map((slug) => ({ kind: 'category' as const, slug })),
  ...AUTHORS.map((slug) => ({ kind: 'author' as const, slug })),
  ...TAGS.map((slug) => ({ kind: 'tag' as const, slug })),
];
