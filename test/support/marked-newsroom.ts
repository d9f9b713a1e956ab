import { aStore, type TestStore } from './a-store.ts';
import { aCategory, anAuthor, aSiteRecord, aStory, aTag } from './a-story.ts';

/** A text of the newsroom's own, told by its brackets from those of the interface. */
export const own = (text: string) => `⟪${text}⟫`;

/** Addresses of every kind of page of a marked newsroom. */
export const MARKED_PATHS = [
  '/',
  '/latest',
  '/category/culture',
  '/category/culture?page=2',
  '/category/culture?month=2026-11',
  '/category/culture?month=2026-10',
  '/months/category/culture?access=premium',
  '/category/culture?access=premium',
  '/category/empty',
  '/author/a',
  '/tag/ferries',
  '/article/free',
  '/article/premium',
  '/sections',
  '/settings',
  '/history',
  '/saved',
  '/account',
  '/sign-in',
  '/sign-in?fault=stale',
  '/nowhere',
  '/category/culture?page=99',
  '/category/culture?page=x',
];

/** A newsroom in a language, all of whose own texts stand in brackets. */
export function aMarkedNewsroom(language: string): TestStore {
  const authors = ['a', 'b', 'c', 'd'];
  const story = {
    dek: own('Dek'),
    body: [{ kind: 'paragraph' as const, children: [own('Body.')] }],
    categories: ['culture'],
    tags: ['ferries'],
  };
  return aStore({
    site: aSiteRecord({ name: own('Courier'), description: own('Motto'), language }),
    authors: authors.map((slug) =>
      anAuthor({
        slug,
        name: own(slug),
        role: own('Editor'),
        biography: own('Life.'),
      }),
    ),
    categories: ['culture', 'empty'].map((slug) =>
      aCategory({ slug, name: own(slug), description: own('About.') }),
    ),
    tags: [aTag({ slug: 'ferries', name: own('ferries') })],
    stories: Array.from({ length: 14 }, (_, place) =>
      aStory({
        ...story,
        id: 100 - place,
        slug: ['free', 'premium'][place] ?? `story-${place}`,
        headline: own(`Headline ${place}`),
        access: place % 2 === 0 ? 'free' : 'premium',
        authors: authors.slice(0, (place % 4) + 1),
        publishedAt: Date.UTC(2026, 10, 9, 5) - place * 3_600_000,
        updatedAt: Date.UTC(2026, 10, 10, 5),
      }),
    ),
  });
}
