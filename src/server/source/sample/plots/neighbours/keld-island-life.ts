import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';
import { KELD_ISLANDS } from './keld-islands.ts';

export const keldIslandLife: PlotDraft = {
  id: 'keld-island-life',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'noor-tavish', 'leocadia-brandt-ayle'],
  tags: ['Keld Isles', 'reportage', '{isle}', 'population'],
  scenes: ['lighthouse', 'street', 'portrait', 'harbour', 'field'],
  captions: ['{isle} from the north, on a day when one could see it.', '{^thing} of {isle}.'],
  topic: 'life on the outer islands',
  facts: (pick) => {
    const people = pick.int(17, 210);
    return {
      ...pick.person('a', 'keld'),
      ...pick.person('b', 'keld'),
      isle: pick.cycle(KELD_ISLANDS),
      people: String(people),
      once: String(people * 2 + pick.int(20, 190)),
      children: inWords(pick.int(2, 9)),
      age: String(pick.int(61, 88)),
      thing: pick.cycle(
        'the last schoolroom; the telephone exchange; the dance hall; the smokehouse; the peat bank; the weather station; the island shop; the fire engine; the bull; the harmonium; the airstrip; the bakehouse; the post boat; the lending library; the knitting cooperative; the cinema in the shed',
      ),
    };
  },
  headlines: [
    '{isle} keeps {thing}',
    'Who will take over {thing} of {isle}?',
    '{people} people and {thing}',
    '{^children} children, and {thing}: a week on {isle}',
    '{a.last} of {isle} has had enough of {thing}',
    'Why they came back to {isle}',
  ],
  deks: [
    'On {isle} there are {people} people left of {once}; what holds them together is {thing}, and it needs somebody under sixty.',
    '{a}, {age}, has looked after {thing} of {isle} for half a lifetime and is looking for a successor; there have been two letters.',
    'A vote in the island hall, {people} entitled, all present: {isle} has decided about {thing}, and not as the Moot had hoped.',
  ],
  leads: [
    'In 1950 there were {once} people on {isle}. There are {people} now, {children} of them children. On {day} they met in the hall to talk about {thing}, and it took until two.',
    '{a} is {age} and would like to stop. For thirty-four years {a.he} has looked after {thing} of {isle}; there is no pay in it, {a.he} says, and no end.',
    'The boat puts you down on {isle} and leaves again before you can change your mind. The first thing that you are shown is {thing}. The second is where to dry your socks.',
  ],
  body: [
    [
      '"If that goes, the next thing goes," says {b}, who came for a summer eleven years ago. "People think islands empty out. They don’t. They unravel."',
      'There was an offer from Skerrow to pay for half of it. The islanders declined. "Half is when they start telling you how," says {b}, who keeps the accounts in a school exercise book.',
    ],
    [
      'The {children} children take their lessons together, the oldest explaining to the youngest. Two of them want to be pilots, one a vet, and one, asked twice, wants to be let alone.',
      'Of the {people} islanders more than half are older than 60. There is work, more than enough; what is missing are houses. Eleven stand empty and belong to people who come for a week in July.',
    ],
    [
      'The mail brings more applications than one might think. They come from cities, with photographs of smiling couples. {a} answers each by hand and asks the same question: what will you do in February?',
      'Everybody does five jobs. {b} reads the meters, drives the bus, teaches swimming in a place without a pool, and is, on Thursdays, the police.',
    ],
    'The motion was carried, with one abstention. {a} put on {a.his} coat and went to see whether the light was off.',
  ],
};
