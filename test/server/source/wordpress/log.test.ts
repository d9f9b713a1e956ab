import { expect, test } from 'vitest';
import type { SyncLine } from '../../../../src/server/source/sync-messages.ts';
import { createLog, withoutRepeats } from '../../../../src/server/source/wordpress/log.ts';

/** A log on a clock of its own, and what reaches the operator. */
function aLog() {
  const clock = { now: 0 };
  const reported: string[] = [];
  const context = withoutRepeats({
    now: () => clock.now,
    report: ({ level, message, stories }: SyncLine) => {
      reported.push(`${level} ${message} ${stories ?? ''}`);
    },
  });
  return { log: createLog(context), clock, reported };
}

test('reports a line again only after a minute', () => {
  const { log, clock, reported } = aLog();

  for (let second = 0; second < 150; second += 10) {
    clock.now = second * 1000;
    log.warn('The site is slow.');
  }

  expect(reported).toHaveLength(3);
});

test('reports lines that differ in their words, their level or their progress', () => {
  const { log, reported } = aLog();

  log.warn('Reading');
  log.info('Reading');
  log.info('Reading', { stories: 100 });
  log.info('Reading', { stories: 200 });
  log.info('Reading', { stories: 200 });

  expect(reported).toEqual([
    'warn Reading ',
    'info Reading ',
    'info Reading 100',
    'info Reading 200',
  ]);
});

test('reports what is worth a line once no second time, however much later', () => {
  const { log, clock, reported } = aLog();

  log.once('No category has the slug pro.');
  clock.now = 3_600_000;
  log.once('No category has the slug pro.');

  expect(reported).toHaveLength(1);
});
