import { expect, onTestFinished, test, vi } from 'vitest';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { askServer, type Captured } from './capture.ts';
import { captureEverything } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createWordFinder } from './find-words.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';

test('a newsroom that hands its premium stories out to everybody has no word of them beyond their openings in anything that is answered or kept here', async () => {
  const { origin, known, canaries, server } = await aCanaryNewsroom();
  const find = createWordFinder(canaries.keys());

  const captured = await captureEverything(askServer, { origin, known });

  const all = [...captured.values()].flat();
  const kept = Object.entries(KEPT_OUTPUTS).flatMap(([name, { read }]) =>
    read(server).flatMap((text) => find(text).map((word) => `${name}: ${canaries.get(word)}`)),
  );
  expect(all.filter(({ body }) => body.includes('Nobody slept')).length).toBeGreaterThan(3);
  expect(canaries.size).toBeGreaterThan(40);
  expect([...findLeaks(all, find), ...kept]).toEqual([]);
}, 120_000);

test('a newsroom with other premium text is the same to everybody, to the byte: no tag, no length and no record tells of it', async () => {
  // Answers say when the newsroom was looked at last.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const one = await aCanaryNewsroom();
  const first = await captureEverything(askServer, { ...one, isBrief: true });
  const rows = KEPT_OUTPUTS['the database']?.read(one.server).slice(2);
  await one.run.stop();

  const other = await aCanaryNewsroom({ edition: 'other', double: one.double });
  const second = await captureEverything(askServer, { ...other, isBrief: true });

  expect([...other.canaries.keys()]).not.toEqual([...one.canaries.keys()]);
  expect(withoutDates(second)).toEqual(withoutDates(first));
  expect(KEPT_OUTPUTS['the database']?.read(other.server).slice(2)).toEqual(rows);
}, 120_000);

const withoutDates = (captured: Map<string, Captured[]>) =>
  [...captured].map(([name, answers]) => [
    name,
    answers.map(({ headers, ...answer }) => ({
      ...answer,
      headers: headers.replace(/^date: .*$/m, ''),
    })),
  ]);
