import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const poll: PlotDraft = {
  id: 'poll',
  categories: ['foreign-relations'],
  authors: ['yara-kettering', 'ilse-marenholt', 'petra-vossgaard', 'davor-quillan'],
  tags: ['opinion polls', '{c}', 'statistics'],
  scenes: ['chart', 'crowd', 'street', 'map'],
  captions: [
    'Those who call relations with {c} good, in per cent, at each survey.',
    '{asked} people were asked, most of them by telephone.',
  ],
  topic: 'the mood about {c}',
  facts: (pick) => {
    const good = pick.int(24, 66);
    const change = pick.int(3, 11) * (pick.chance(0.5) ? 1 : -1);
    const bad = pick.int(12, 90 - good);
    const series = [4, 3, 2, 1].map((back) => good - change + pick.int(-5, 5) - back);
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('p'),
      good: String(good),
      before: String(good - change),
      bad: String(bad),
      unsure: String(100 - good - bad),
      way: change > 0 ? 'up' : 'down',
      more: change > 0 ? 'more' : 'fewer',
      points: inWords(Math.abs(change)),
      asked: grouped(pick.int(1003, 2117)),
      series: [...series, good - change, good].join(','),
      oddity: pick.cycle(
        'would rather have a dentist from there than from home; have never been, and think it overrated; could name its capital but not its currency; know somebody who married there; believe that the food is worse; would support it in a boat race; think that its trains are better; would like to retire there; own something that was made there and broke; have danced to its music in the past year; would lend it money, but not much; dream about it, at least sometimes; would learn the language if somebody paid',
      ),
      odd: String(pick.int(14, 61)),
      sure: Math.abs(change) === 3 ? 'just worth a headline' : 'real',
    };
  },
  headlines: [
    '{good} in a hundred call relations with {c} good',
    '{points} points {way}: how Halmerians see {c}',
    'What we think of {c}, and it of us',
    '{odd} per cent of us {oddity}',
    'The mood about {c}, in six charts',
    '{^more} friends of {c} than last year',
  ],
  deks: [
    '{good} per cent of Halmerians call relations with {c} good, {points} points {way} on last year; {odd} per cent {oddity}.',
    'In the Institute’s survey of {asked} people {c} stands {points} points {way}; {unsure} per cent have no opinion, and some give it at length.',
    'Asked about {c}, {good} per cent say good and {bad} per cent say bad; the rest, {unsure} per cent, ask what the question is for.',
  ],
  leads: [
    'Once a year the Institute for the Narrows asks Halmerians about their neighbours. Of {asked} people questioned this time {good} per cent called relations with {c} good, after {before} per cent a year ago.',
    'Of a hundred Halmerians {good} think that the republic gets on well with {c}. {^bad} think the opposite, and {unsure} cannot say. A year ago the first figure was {before}.',
    'There is a number for everything, also for neighbourliness. With {c} it stands at {good} per cent this year, {points} points {way}, according to a survey that was published on {day}.',
  ],
  body: [
    '| Relations with {c} are …, in per cent of {asked} asked || | share || good | {good} || bad | {bad} || cannot say | {unsure}',
    [
      'The young are kinder than the old, the coast is kinder than the Vale, and those who have been there are kindest of all. Whoever travels, it seems, revises in both directions.',
      'Party matters less than postcode. In Harrow and Ostermouth, where people do business with {c}, the marks are ten points better than in the Vale, where they read about it.',
    ],
    [
      'Among the smaller questions one stands out: {odd} per cent {oddity}. The institute says that it was put in to keep respondents awake.',
      '"A figure like this moves with the last thing people have heard," says {p}, who runs the survey. "If you ask in a week with a row you get the row."',
    ],
    'The margin of error is three points either way. A change of {points} is thus {sure}, and the newsroom will not write about anything smaller.',
  ],
};
