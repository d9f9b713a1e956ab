import { expect, test } from 'vitest';
import type { Store } from '../../../src/server/store/store.ts';
import { withMentioned } from '../../support/a-store.ts';
import { anAuthor, aStory } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

/** Who wrote with an author, and how many stories. */
const withWhom = (store: Store, slug: string) =>
  store.findAuthor(slug)?.coWriters.map((other) => `${other.slug} ${other.stories}`);

/** A story for each byline, "ada bo" say. */
const storiesBy = (...bylines: string[]) =>
  bylines.map((byline, place) => aStory({ id: place + 1, authors: byline.split(' ') }));

test('an author has those who signed with them, most often first, then by name', () => {
  const { store } = anOpenStore({
    stories: storiesBy('ada bo', 'cy ada', 'ada bo dot', 'ada', 'bo dot'),
  });

  expect(withWhom(store, 'ada')).toEqual(['bo 2', 'cy 1', 'dot 1']);
  expect(withWhom(store, 'cy')).toEqual(['ada 1']);
});

test('of very many the first eight are told', () => {
  const others = Array.from({ length: 12 }, (_, place) => `other-${place + 10}`);
  const { store } = anOpenStore({ stories: storiesBy(['ada', ...others].join(' ')) });

  expect(withWhom(store, 'ada')).toEqual(others.slice(0, 8).map((slug) => `${slug} 1`));
});

test('who wrote with whom follows bylines that change, stories that go and others that come', () => {
  const { store, writer } = anOpenStore({ stories: storiesBy('ada bo', 'ada bo', 'ada cy') });

  writer.apply(withMentioned({ stories: [aStory({ id: 1, authors: ['bo', 'dot', 'ada'] })] }));
  writer.apply({ withdrawn: [2], lapsed: [3] });
  writer.apply({ stories: [aStory({ id: 4, authors: ['dot', 'ada'] })] });

  expect(withWhom(store, 'ada')).toEqual(['dot 2', 'bo 1']);
  expect(withWhom(store, 'cy')).toEqual([]);
});

test('an author who is removed leaves those who wrote with them', () => {
  const { store, writer } = anOpenStore({ stories: storiesBy('ada bo', 'ada bo cy') });

  writer.apply({ removedTerms: [{ kind: 'author', key: 'bo' }] });

  expect(withWhom(store, 'ada')).toEqual(['cy 1']);
});

test('two authors who turn out to be one never wrote with themselves, and leave nothing to whoever comes next', () => {
  const { store, writer } = anOpenStore({
    authors: [
      anAuthor({ slug: 'cy' }),
      anAuthor({ key: 'user 5', slug: 'a' }),
      anAuthor({ key: 'coauthor 9', slug: 'b' }),
    ],
    stories: storiesBy('a b', 'a cy', 'b cy'),
  });

  writer.apply({ authors: [anAuthor({ key: 'user 5', slug: 'b' })] });
  writer.apply(withMentioned({ stories: [aStory({ id: 4, authors: ['dot'] })] }));

  expect(withWhom(store, 'b')).toEqual(['cy 2']);
  expect(withWhom(store, 'cy')).toEqual(['b 2']);
  expect(withWhom(store, 'dot')).toEqual([]);
});
