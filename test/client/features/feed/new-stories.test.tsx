import { act, screen } from '@testing-library/react';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../../src/server/store/records.ts';
import { withMentioned } from '../../../support/a-store.ts';
import { aCategory, aStory, manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const MINUTE = 60_000;
/** The first page is compiled first. */
const A_WHILE = { timeout: 10_000 };
/** After the newest of `manyStories`. */
const LATER = Date.UTC(2026, 10, 9, 6);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reader before a list of which everything has come. */
async function openList({
  change = { stories: manyStories(25) },
  path = '/latest',
}: { change?: Change; path?: string } = {}) {
  const asked: string[] = [];
  const bodies: string[] = [];
  const reader = await openReader({
    change,
    path,
    between: (fetchApi) => async (url, init) => {
      const answer = await fetchApi(url, init);
      if (!url.startsWith('/api/feeds/')) return answer;
      asked.push(`${init.cache} ${url}`);
      const read = answer.json.bind(answer);
      answer.json = async () => {
        bodies.push(url);
        return read();
      };
      return answer;
    },
  });
  await screen.findByRole('heading', { level: 1 }, A_WHILE);
  await pass(5_000);
  await act(async () => vi.dynamicImportSettled());
  await pass(0);
  asked.length = 0;
  bodies.length = 0;
  return { ...reader, asked, bodies };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const pill = () => screen.queryByRole('button', { name: /new stor/ })?.textContent;

describe('the pill', () => {
  it.each([
    [1, '1 new story'],
    [4, '4 new stories'],
    [10, '10+ new stories'],
    [14, '10+ new stories'],
  ])('counts %i stories that came after the list was opened', async (count, words) => {
    const { writer } = await openList();

    const stories = manyStories(count).map(({ id }) =>
      aStory({ id: 100 + id, publishedAt: LATER }),
    );
    writer.apply({ stories });
    await pass(MINUTE);

    expect(pill()).toBe(`↑ ${words}`);
  });

  it('says 10 without more in a feed that has no more', async () => {
    const { writer } = await openList({
      change: { categories: [aCategory({ slug: 'quiet' })], stories: [aStory({ id: 11 })] },
      path: '/category/quiet',
    });

    writer.apply(withMentioned({ stories: manyStories(10, { categories: ['quiet'] }) }));
    await pass(MINUTE);

    expect(pill()).toBe('↑ 10 new stories');
  });

  it('counts a story that was re-dated to now, and not one that was re-dated back', async () => {
    const { writer } = await openList();

    writer.apply({
      stories: [
        aStory({ id: 3, publishedAt: LATER }),
        aStory({ id: 25, publishedAt: Date.UTC(2026, 10, 8) }),
      ],
    });
    await pass(MINUTE);

    expect(pill()).toBe('↑ 1 new story');
  });

  it('takes a story off again that was withdrawn or lapsed, and goes with the last', async () => {
    const { writer } = await openList();
    writer.apply({
      stories: [aStory({ id: 101, publishedAt: LATER }), aStory({ id: 102, publishedAt: LATER })],
    });
    await pass(MINUTE);
    const both = pill();

    writer.apply({ withdrawn: [101] });
    await pass(MINUTE);
    const one = pill();
    writer.apply({ lapsed: [102] });
    await pass(MINUTE);

    expect([both, one, pill()]).toEqual(['↑ 2 new stories', '↑ 1 new story', undefined]);
  });

  it('counts from what was the top when a list is entered further down', async () => {
    const { writer } = await openList({ path: '/latest?page=2' });
    await pass(MINUTE);
    const before = pill();

    writer.apply({ stories: [aStory({ id: 101, publishedAt: LATER })] });
    await pass(MINUTE);

    expect([before, pill()]).toEqual([undefined, '↑ 1 new story']);
  });

  it('counts what the list’s own filter and subject hold', async () => {
    const { writer } = await openList({ path: '/latest?access=premium' });

    writer.apply({
      stories: [
        aStory({ id: 101, publishedAt: LATER }),
        aStory({ id: 102, publishedAt: LATER, access: 'premium' }),
      ],
    });
    await pass(MINUTE);

    expect(pill()).toBe('↑ 1 new story');
  });

  it('is said politely once, however many follow', async () => {
    const { writer } = await openList();
    const said = new Set<string>();

    for (const id of [101, 102, 103]) {
      writer.apply({ stories: [aStory({ id, publishedAt: LATER })] });
      await pass(MINUTE);
      said.add(statuses().join(''));
    }

    expect([...said]).toEqual(['New stories have come: a button above the list shows them.']);
  });
});

describe('asking for new stories', () => {
  it('asks every 45 seconds, past the browser’s cache, and reads no answer that it knows', async () => {
    const { asked, bodies } = await openList();

    await pass(4.5 * MINUTE);

    expect(new Set(asked)).toEqual(new Set(['no-cache /api/feeds/latest']));
    expect(asked).toHaveLength(6);
    expect(bodies).toHaveLength(1);
  });

  it('goes on when an answer fails', async () => {
    let isDown = false;
    const { writer } = await openReader({
      change: { stories: manyStories(3) },
      path: '/latest',
      between: (fetchApi) => (url, init) =>
        isDown ? Promise.reject(new TypeError('Failed to fetch')) : fetchApi(url, init),
    });
    await screen.findByText('Headline 3');
    await pass(5_000);

    isDown = true;
    await pass(2 * MINUTE);
    isDown = false;
    writer.apply({ stories: [aStory({ id: 101, publishedAt: LATER })] });
    await pass(MINUTE);

    expect(pill()).toBe('↑ 1 new story');
  });
});
