import type { PlotDraft } from '../../plot.ts';
import { inWords, ordinal } from '../../wording.ts';
import { KELD_ISLANDS } from './keld-islands.ts';

export const keldCrossing: PlotDraft = {
  id: 'keld-crossing',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'noor-tavish', 'ilse-marenholt'],
  tags: ['Keld Isles', 'ferries', 'weather', '{isle}'],
  scenes: ['ship', 'lighthouse', 'harbour'],
  captions: [
    'The pier at {isle}, with nobody on it.',
    'The mail boat on the {nth} day of waiting.',
  ],
  topic: 'the winter timetable',
  facts: (pick) => {
    const days = pick.int(3, 11);
    return {
      ...pick.person('a', 'keld'),
      ...pick.person('b', 'keld'),
      isle: pick.cycle(KELD_ISLANDS),
      days: inWords(days),
      nth: ordinal(days),
      people: String(pick.int(31, 640)),
      wind: String(pick.int(8, 11)),
      out: pick.cycle(
        'lamp oil; flour; nappies; coffee; hay; newspapers; yeast; tobacco; chicken feed; batteries; library books; onions; strings for the fiddle',
      ),
      cargo: pick.pick(
        'a coffin, a bride’s dress and 400 litres of paint; eleven sacks of post and a piano stool; a new doctor; the examination papers, two weeks late',
      ),
    };
  },
  headlines: [
    '{days} days without a boat: {isle} runs out of {out}',
    'Force {wind}, and no {out} on {isle}',
    'The boat comes to {isle}',
    'Waiting for the boat on {isle}',
    'What {isle} does when the wind blows for {days} days',
    'The last {out} of {isle}',
  ],
  deks: [
    'For {days} days no boat has reached {isle}, where {people} people live; the shop is out of {out}, and the school has stayed open.',
    'A gale of force {wind} has cut off {isle} since last week; by telephone the islanders report that all are well and the {out} is gone.',
    'After {days} days the mail boat put in at {isle} on {day}, with {cargo}; the {people} islanders had been counting.',
  ],
  leads: [
    'On the {nth} day the {out} ran out. {isle} has {people} inhabitants, one shop and a pier that is open to the south-west, from where it has blown at force {wind} since the week before last.',
    'The mail boat reached {isle} on {day}, for the first time in {days} days. She had on board {cargo}, and stayed for eleven minutes.',
    '"It is not a storm," says {a} on the telephone from {isle}. "It’s only that it doesn’t stop." For {days} days there has been no boat, and since {day} no {out}.',
  ],
  body: [
    [
      '{a}, who keeps the shop, has begun to write down who takes what. Nobody has asked {a.him} to. "Last time there were words about the sugar."',
      'One is prepared for it. Every house has a winter cupboard, and what is in it is nobody’s business; that it is shared out on the fourth day, without anything being said, is custom.',
    ],
    [
      'The skipper of the mail boat, {b}, went out twice and turned back twice. "You can get in," {b.he} says. "You can’t get out, and then they’d have to feed me."',
      'Narrows Lines runs the service on a contract that allows for 22 lost days in a winter. There were 31 last year. The company speaks of an unusual low pressure; {b}, the skipper, speaks of the winter.',
    ],
    [
      'A helicopter could come from Skerrow, and would for an illness. It was not needed. The nurse set one arm, over the telephone, with the vicar as her hands.',
      'In the Moot the island has asked for a breakwater since 1961. It would cost nine million halms, or as the member for {isle} put it, "a quarter of a lighthouse for each of us".',
    ],
    'At the school they have written the days on the blackboard. The children, says the teacher, would be disappointed if the boat came before the line was full.',
  ],
};
