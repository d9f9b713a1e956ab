import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyJourney, follow, visibleJourney } from '../../../support/follow-journey.ts';
import { journeyCount, LONGEST_JOURNEY } from '../../../support/journey-count.ts';

const RUNS = journeyCount(30);

vi.setConfig({ testTimeout: RUNS * LONGEST_JOURNEY });

test('two polls after the last edit, readers find what the site shows, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(anyJourney, async (journey) => {
      const { expected, found, broken } = await follow(journey);

      expect(broken).toEqual([]);
      expect(found).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

test('what editors do through WordPress is found without any sweep', async () => {
  await fc.assert(
    fc.asyncProperty(visibleJourney, async (journey) => {
      const { expected, found, broken } = await follow(journey, { sweep: Infinity });

      expect(broken).toEqual([]);
      expect(found).toEqual(expected);
    }),
    // The test above holds the rule; that it is not the sweep which holds it, fewer journeys show.
    { numRuns: Math.ceil(RUNS / 3) },
  );
});
