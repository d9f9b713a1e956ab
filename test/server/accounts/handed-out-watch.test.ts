import { expect, test } from 'vitest';
import { createHandedOutWatch } from '../../../src/server/accounts/handed-out-watch.ts';

function aWatch() {
  const lines: [Record<string, unknown>, string][] = [];
  const clock = { time: Date.UTC(2026, 10, 9, 6) };
  const watch = createHandedOutWatch({
    log: { warn: (...line) => lines.push(line) },
    now: () => clock.time,
  });
  return { watch, lines, clock };
}

test('a story that everybody gets is a line in the log, once an hour', () => {
  const { watch, lines, clock } = aWatch();

  watch.note({ id: 7, slug: 'the-quarry' });
  watch.note({ id: 7, slug: 'the-quarry' });
  watch.note({ id: 8, slug: 'the-ferry' });
  clock.time += 3_600_000;
  watch.note({ id: 7, slug: 'the-quarry' });

  expect(lines.map(([fields]) => fields)).toEqual([
    { story: 7, slug: 'the-quarry' },
    { story: 8, slug: 'the-ferry' },
    { story: 7, slug: 'the-quarry' },
  ]);
});

test('the operator is warned for an hour', () => {
  const { watch, clock } = aWatch();

  const before = watch.warning();
  watch.note({ id: 7, slug: 'the-quarry' });
  const warning = watch.warning();
  clock.time += 3_600_000;

  expect(before).toBeNull();
  expect(warning).toMatch(/gives premium stories to everybody/);
  expect(watch.warning()).toBeNull();
});

test('a site that gives everything away fills no memory', () => {
  const { watch, lines } = aWatch();

  for (let id = 0; id < 3_000; id += 1) watch.note({ id, slug: `story-${id}` });

  expect(lines).toHaveLength(3_000);
  expect(Number(/\d+/.exec(watch.warning() ?? '')?.[0])).toBeLessThanOrEqual(1_000);
});
