import type { PlotDraft } from '../../plot.ts';
import { inWords, millions } from '../../wording.ts';

export const sarrenlandPolitics: PlotDraft = {
  id: 'sarrenland-politics',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'ilse-marenholt', 'davor-quillan'],
  tags: ['Sarrenland', 'Marrow', '{s.head}', 'politics'],
  scenes: ['parliament', 'meeting', 'mountains', 'crowd'],
  captions: [
    'The federal Diet in Marrow, where the seats are arranged by valley.',
    'Night session in Marrow: {hours} hours, no breakfast.',
  ],
  topic: 'the compromise on {matter}',
  facts: (pick) => {
    const yes = pick.int(47, 64);
    return {
      ...pick.country('s', 'sarrenland'),
      ...pick.person('m', 'sarrenland'),
      matter: pick.cycle(
        'the second tunnel; Sunday opening; the inheritance tax; the milk price; bank secrecy; school hours; the army bicycles; motorway tolls; the pension age; wolves; the federal radio; church bells at night; the ski subsidies; the rent index; foreign investment in farms; paternity leave; the speed of night trains; the coinage',
      ),
      yes: String(yes),
      no: String(100 - yes),
      cantons: inWords(pick.int(5, 12)),
      hours: inWords(pick.int(9, 16)),
      cost: millions(pick.step(40, 900, 10)),
      turnout: String(pick.int(38, 61)),
    };
  },
  headlines: [
    'Sarrenland votes on {matter}: {yes} per cent say yes',
    'Chancellor without a majority, over {matter}',
    '{^matter} divides the valleys of Sarrenland',
    'After {hours} hours, Marrow has a formula for {matter}',
    'How {matter} nearly brought down a government',
    '{^s.head} wins on {matter}, narrowly',
  ],
  deks: [
    'By {yes} per cent to {no} Sarrenland has accepted the government’s plan on {matter}; {cantons} valleys voted against, and one tied.',
    'The parties in Marrow needed {hours} hours for a compromise on {matter} that costs {cost} halms and pleases nobody.',
    '{s.head} had tied the future of the coalition to {matter}; {yes} per cent of those who voted were enough, at a turnout of {turnout}.',
  ],
  leads: [
    'Sarrenland has voted: {yes} per cent for the federal proposal on {matter}, {no} against, at a turnout of {turnout} per cent. {s.head}, the Chancellor, heard it on the radio, in the kitchen, like everybody else.',
    'It began with {matter} and nearly ended with a government. After {hours} hours in the yellow room of the chancellery, the coalition in Marrow agreed on a paper on {day} that will cost {cost} halms.',
    'In {cantons} of the valleys of Sarrenland a majority is against it, and in the cities a larger one is in favour. The vote on {matter} ended with {yes} per cent to {no}, and has been explained in both directions since.',
  ],
  body: [
    [
      'In Sarrenland anything that can be voted on is voted on. A citizen of Marrow is called to the ballot four times a year, and gets a booklet in which the government’s case and the opposite one have exactly the same number of lines.',
      'The Chancellor’s party had been for it, then against it, then for it with an annex. {m}, who leads the smaller partner, never changed {m.his} mind and is now blamed by both sides for consistency.',
    ],
    [
      '"We have not solved it," said {m}, a deputy from the upper valleys. "We have agreed on what to call it. With us that’s nine tenths."',
      'The opposition wants to count again in two valleys where the result was closer than the number of spoilt papers. The federal office said that it would count as often as anyone liked.',
    ],
    '- Yes: {yes} per cent | No: {no} per cent | Turnout: {turnout} per cent | Valleys against: {cantons} | Cost: {cost} halms over four years',
    [
      'Halmere has looked on with interest, since whatever is decided in Marrow on {matter} tends to be proposed in Lindholm Quay three years on.',
      'For the neighbours little changes at once. Exporters have been told to expect new forms in the coming year, in three languages, of which two are nearly the same.',
    ],
  ],
};
