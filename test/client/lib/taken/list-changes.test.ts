import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { newRecord } from '../../../../src/client/lib/saved/saved-record.ts';
import {
  again,
  cancelled,
  givenUp,
  nextWaiting,
  progressOf,
  withResult,
  withStories,
} from '../../../../src/client/lib/taken/list-changes.ts';
import type { SavedStory, TakenList } from '../../../../src/shared/device-stores.ts';
import { anArticle } from '../../../support/an-article.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const OWNER = 'take /category/world';

const aList = (overrides: Partial<TakenList> = {}): TakenList => ({
  path: '/category/world',
  name: 'World',
  count: 3,
  withPictures: true,
  renewed: false,
  takenAt: null,
  stories: [],
  ...overrides,
});
const listed = (...slugs: string[]) =>
  slugs.map((slug) => ({ slug, headline: slug, updatedAt: anArticle().updatedAt }));
const aRecord = (slug: string, overrides: Partial<SavedStory> = {}): SavedStory => ({
  ...newRecord(anArticle({ slug, headline: slug }), {
    paths: [],
    savedAt: NOW,
    keptBy: [OWNER],
  }),
  ...overrides,
});
const states = ({ stories }: TakenList) => stories.map(({ slug, state }) => `${slug} ${state}`);

describe('the stories of a list', () => {
  it('need no turn where they are here as the newsroom has them', () => {
    const edited = { ...listed('edited')[0]!, updatedAt: '2026-11-26T11:00:00Z' };
    const records = [
      aRecord('here'),
      aRecord('edited'),
      aRecord('partly', { missing: ['/media/1-1/480.avif'] }),
      aRecord('anothers', { keptBy: ['reader'] }),
    ];

    const list = withStories(
      aList(),
      [...listed('here', 'partly', 'anothers', 'new'), edited],
      records,
      NOW,
    );

    expect(states(list)).toEqual([
      'here stored',
      'partly waiting',
      'anothers waiting',
      'new waiting',
      'edited waiting',
    ]);
    expect(list.takenAt).toBeNull();
  });

  it('replace those of before, and count as taken at once where all are here', () => {
    const before = aList({ takenAt: '2026-11-01T00:00:00Z', stories: [] });

    const list = withStories(before, listed('here'), [aRecord('here')], NOW);

    expect(states(list)).toEqual(['here stored']);
    expect(list.takenAt).toBe(NOW);
  });

  it('stand under the address that they have by now', () => {
    const list = withStories(aList(), listed('old'), [], NOW);

    expect(states(withResult(list, 'old', { slug: 'new', state: 'stored' }, NOW))).toEqual([
      'new stored',
    ]);
  });

  it('all fail alike when there is no use in going on', () => {
    const list = withStories(aList(), listed('one', 'two', 'three'), [aRecord('two')], NOW);

    const over = givenUp(list, 'full', NOW);

    expect(states(over)).toEqual(['one full', 'two stored', 'three full']);
    expect(over.takenAt).toBe(NOW);
  });

  it('have another turn where that may help, and where the device has lost them', () => {
    const list = aList({
      stories: (['stored', 'unreachable', 'gone', 'full', 'pictures'] as const).map((state) => ({
        slug: state,
        headline: state,
        state,
      })),
    });

    expect(states(again(list, [aRecord('stored')]))).toEqual([
      'stored stored',
      'unreachable waiting',
      'gone gone',
      'full waiting',
      'pictures waiting',
    ]);
    expect(states(again(list, []))[0]).toBe('stored waiting');
  });

  it('that are here stay when it is cancelled, those of before among them', () => {
    const list = withStories(aList(), listed('new', 'here'), [aRecord('here')], NOW);

    const left = cancelled(list, [aRecord('here'), aRecord('before')], NOW);

    expect(states(left)).toEqual(['here stored', 'before stored']);
    expect(left.takenAt).toBe(NOW);
  });
});

describe('the turns of a list', () => {
  const result = fc.constantFrom('stored' as const, 'unreachable' as const, 'gone' as const);

  property.prop([fc.array(result, { minLength: 1, maxLength: 50 })])(
    'come to an end, wherever it is broken off in between and gone on with',
    (results) => {
      const slugs = results.map((_, place) => `story-${place}`);
      let list = withStories(aList(), listed(...slugs), [], NOW);
      for (const [place, state] of results.entries()) {
        expect(progressOf(list).done).toBe(place);
        expect(list.takenAt).toBeNull();
        // As another page finds it.
        list = JSON.parse(JSON.stringify(list)) as TakenList;
        const { slug } = nextWaiting(list)!;
        list = withResult(list, slug, { slug, state }, NOW);
      }

      expect(nextWaiting(list)).toBeUndefined();
      expect(list.takenAt).toBe(NOW);
      expect(list.stories.map(({ state }) => state)).toEqual(results);
      expect(progressOf(list).stored).toBe(results.filter((state) => state === 'stored').length);
    },
  );
});
