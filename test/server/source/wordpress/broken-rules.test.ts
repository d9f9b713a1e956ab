import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyJourney,
  follow,
  visibleJourney,
  type Journey,
  type Sabotage,
} from '../../../support/follow-journey.ts';

const MOST = 150;

const nothing = { headers: { 'x-wp-total': '0' }, body: [] };

const RULES: [string, fc.Arbitrary<Journey>, Sabotage][] = [
  [
    'asking for edits',
    visibleJourney,
    {
      sweep: Infinity,
      fault: ({ query }) => (query.has('modified_after') ? nothing : undefined),
    },
  ],
  [
    'comparing the number of stories',
    visibleJourney,
    { sweep: Infinity, fault: ({ answer }) => ({ ...answer(), headers: {} }) },
  ],
  [
    'taking stories out',
    visibleJourney,
    {
      sweep: Infinity,
      writer: (writer) => ({
        ...writer,
        apply: (change) => writer.apply({ ...change, withdrawn: [] }),
      }),
    },
  ],
  ['sweeping', anyJourney, { sweep: Infinity }],
  [
    'writing what a renamed term is called',
    anyJourney,
    {
      writer: (writer) => ({
        ...writer,
        apply: (change) =>
          writer.apply(
            writer.storedStories().size > 0 && change.stories === undefined
              ? { ...change, categories: [], tags: [] }
              : change,
          ),
      }),
    },
  ],
];

test.each(RULES)(
  'without %s, some journey ends with another paper',
  async (_, journeys, sabotage) => {
    const differs = async (journey: Journey) => {
      const { expected, found, broken } = await follow(journey, sabotage);
      return broken.length > 0 || JSON.stringify(found) !== JSON.stringify(expected);
    };

    let tried = 0;
    let isFound = false;
    for (const journey of fc.sample(journeys, { numRuns: MOST, seed: 5 })) {
      tried += 1;
      isFound = await differs(journey);
      if (isFound) break;
    }

    expect(isFound, `none of ${tried} journeys showed it`).toBe(true);
  },
  120_000,
);
