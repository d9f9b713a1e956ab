import { expect, test } from 'vitest';
import { aSampleNewsroom } from './a-sample-newsroom.ts';
import { askServer } from './capture.ts';
import { captureEverything } from './capture-everything.ts';
import { findLeaks } from './find-leaks.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { KEPT_OUTPUTS } from './kept-outputs.ts';
import { sampleCanaries } from './sample-canaries.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

test('nothing that the sample newsroom answers, keeps or is built with holds what its premium stories say beyond their openings', async () => {
  const canaries = sampleCanaries(NOW);
  const slugs = [...new Set(canaries.values())];
  const { origin, server, known } = await aSampleNewsroom({ now: NOW, slugs });
  const find = createPhraseFinder(canaries.keys());

  const captured = await captureEverything(askServer, { origin, known, isBrief: true });

  expect(slugs.length).toBeGreaterThan(40);
  expect(canaries.size).toBeGreaterThan(800);
  expect(findLeaks([...captured.values()].flat(), find)).toEqual([]);
  const kept = Object.entries(KEPT_OUTPUTS).flatMap(([name, { read }]) =>
    read(server).flatMap((text) => find(text).map((run) => `${name}: ${run}`)),
  );
  expect(kept).toEqual([]);
}, 60_000);
