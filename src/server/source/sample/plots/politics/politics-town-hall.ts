import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const politicsTownHall: PlotDraft = {
  id: 'politics-town-hall',
  categories: ['politics'],
  authors: ['davor-quillan', 'noor-tavish', 'orla-penhallan'],
  tags: ['local politics', '{town}', 'councils'],
  scenes: ['street', 'meeting', 'parliament', 'bridge', 'crowd'],
  captions: [
    'The town hall of {town}, with the clock that is right twice a day.',
    'The council of {town} in session on {day}.',
  ],
  topic: 'the row about {thing}',
  facts: (pick) => {
    const yes = pick.int(11, 19);
    const no = pick.int(7, yes - 1);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      town: pick.cycle(
        'Ostermouth; Greywater; Upper Linnet; Lower Linnet; Saltmarsh; Harrow; Stonehythe; Eelbrook; Callow Bay; Tidewell; Wickhaven; Marl Hill; Aldersby; Hook Sands; Quarley; Cobb End; Thirlbeck; North Staithe',
      ),
      thing: pick.cycle(
        'a car park; the bandstand; a one-way street; the swimming bath; a statue; the Christmas lights; the last public lavatory; a skate ramp; the weekly market; a wind farm; the museum roof; the bus to the hospital; a by-pass; the lido; the town crier; the tip; a plane tree; the war memorial; a kebab van; the twin town; the harbour steps; a cycle lane; the mayor’s chain',
      ),
      yes: String(yes),
      no: String(no),
      cost: grouped(pick.step(40, 980, 10)),
      names: grouped(pick.step(310, 4900, 10)),
      years: inWords(pick.int(3, 14)),
    };
  },
  headlines: [
    '{town} votes {yes} to {no} on {thing}',
    'How {thing} split {town}',
    'The mayor of {town} stumbles over {thing}',
    '{names} names for {thing}',
    '{town} and {thing}: the end of a long quarrel',
    'In {town} they argue about {thing}',
    'What a council can do about {thing}',
  ],
  deks: [
    'By {yes} votes to {no} the council of {town} has decided about {thing}, after {years} years, {names} signatures and one scuffle with an umbrella.',
    'It is about {cost},000 halms and {thing}; in {town} a coalition has broken up over it that had survived two floods.',
    '{a}, the mayor of {town}, wanted to be remembered for something; {thing} was not what {a.he} had in mind.',
  ],
  leads: [
    'The council of {town} voted on {thing} at ten to midnight on {day}: {yes} for the mayor’s plan, {no} against. It was the fourth attempt in {years} years, and the first at which the microphone worked.',
    'In {town} one does not ask about politics. One asks about {thing}, and then one is told. On {day} the council decided, by {yes} to {no}, and some people have not spoken since.',
    '{names} people have signed for it, and {a}, the mayor of {town}, has had to let {thing} come to a vote. {^a.he} won by {yes} to {no} and looked, afterwards, as if it had been the other way round.',
  ],
  body: [
    [
      'The plan costs {cost},000 halms, a third of which comes from the republic. It is a good plan, people agree. What they do not agree on is whether it is for them.',
      'The sum is {cost},000 halms, for a town with a budget of eleven million. "It isn’t the money," says {b}, who led the protest. "It’s that they had already ordered the paint."',
    ],
    [
      '{b}, who leads the opposition on the council, had brought a measuring tape. The chair ruled it out of order.',
      '"My father sat on this council, and he was against it too," said {b}. It was received as an argument.',
    ],
    [
      'The parties of the capital play no part in it. Labour Front voted on both sides, Harbour Union abstained from itself, and the Greens had a motion about hedgehogs, which was carried.',
      'In Port Aldane people smile at such things. They should look at the turnout: at the last local election it was 71 per cent in {town}, and 38 in the capital.',
    ],
    'Work is to begin in {nextseason}. {a}, the mayor, has asked for a small ceremony, without speeches.',
  ],
};
