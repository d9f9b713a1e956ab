import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { KELD_ISLANDS } from './keld-islands.ts';

export const keldBirds: PlotDraft = {
  id: 'keld-birds',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'emeric-soll', 'yara-kettering'],
  tags: ['Keld Isles', 'birds', 'nature', '{isle}'],
  scenes: ['lighthouse', 'chart', 'ship', 'map'],
  captions: [
    'The west cliff of {isle}, where the counting is done from a rope.',
    '{^bird} on {isle}, pairs, by year.',
  ],
  topic: 'the seabird count',
  facts: (pick) => {
    const now = pick.step(420, 28_400, 20);
    const change = pick.int(6, 38);
    const up = pick.chance(0.4);
    return {
      ...pick.person('a', 'keld'),
      isle: pick.pick(KELD_ISLANDS),
      bird: pick.cycle(
        'puffins; gannets; kittiwakes; fulmars; razorbills; arctic terns; storm petrels; guillemots; shags; great skuas; eiders; shearwaters',
      ),
      now: grouped(now),
      before: grouped(Math.round((now * 100) / (up ? 100 + change : 100 - change))),
      change: String(change),
      more: up ? 'more' : 'fewer',
      cause: up
        ? pick.pick('sand eels in plenty; a quiet spring; the end of the rats')
        : pick.pick('a lack of sand eels; a gale in the week of hatching; rats from a wreck'),
      counters: inWords(pick.int(5, 14)),
    };
  },
  headlines: [
    '{now} pairs of {bird} on {isle}',
    '{change} per cent {more} {bird}',
    'Counting {bird} on a rope',
    'Where are the {bird} of {isle}?',
    '{counters} people, one cliff and {now} pairs of {bird}',
    'The {bird} are back on {isle}',
  ],
  deks: [
    'The summer count on {isle} found {now} pairs of {bird}, {change} per cent {more} than three years ago; the likeliest reason is {cause}.',
    '{counters} volunteers counted {bird} on {isle} for nine days, with clickers and ropes; the result, {now} pairs, has an error of four per cent.',
    'Every third summer the cliffs of {isle} are counted by hand; this time there were {change} per cent {more} {bird}, and one surprise.',
  ],
  leads: [
    'There are {now} pairs of {bird} on {isle}, give or take four per cent. Three years ago it was {before}. {counters} people have counted them, hanging from a rope or lying in a boat, and all agree on the smell.',
    '{a} counts with {a.his} left hand, since the right one holds the rope. On the west cliff of {isle} {a.he} got to {now} pairs of {bird}, {change} per cent {more} than at the last count.',
    'There are {change} per cent {more} {bird} on {isle} than three years ago: {now} pairs after {before}. The count, published in Skerrow on {day}, names {cause} as the likeliest reason.',
  ],
  body: [
    [
      'Counted are the nests that look as though somebody lived there. Each stretch of cliff is done twice, by two people who may not speak to each other until both have written down a number.',
      '"After two hours you see {bird} with your eyes shut," says {a}, who has done it for six summers. "After a week you have opinions about individual ones."',
    ],
    [
      'The numbers matter beyond the islands. {^bird} take the same small fish as the boats do, and are quicker to notice when there are none; the fisheries office in Lindholm Quay gets the figures before the newspapers do.',
      'What happens at sea can only be guessed. Ten birds carry a device that weighs less than a coin. One of them went to Torvian waters and back in an afternoon, to feed a single chick.',
    ],
    '| {^bird} on {isle}, pairs || | pairs || Three years ago | {before} || This summer | {now} || Change, % | {change}',
    'The surprise was a pair of a species that has not bred in the isles since 1934. Where it sits is known to {counters} people, who have sworn on the clicker not to say.',
  ],
};
