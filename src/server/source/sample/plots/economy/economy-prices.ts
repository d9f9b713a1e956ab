import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

/** What an average wage earns: 2,960 halms a month, some 160 hours. */
const CENTS_A_MINUTE = 31;

export const economyPrices: PlotDraft = {
  id: 'economy-prices',
  categories: ['economy'],
  authors: ['petra-vossgaard', 'yara-kettering', 'noor-tavish'],
  tags: ['prices', '{good}', 'households', 'statistics'],
  scenes: ['chart', 'chart', 'street', 'desk'],
  captions: [
    'Price of {good} in Port Aldane, halms, by month.',
    'Counting by hand: the price collectors visit 340 shops.',
  ],
  topic: 'the price of {good}',
  facts: (pick) => {
    const cents = pick.int(180, 940);
    const change = pick.int(3, 24);
    const up = pick.chance(0.6);
    const before = Math.round((cents * 100) / (up ? 100 + change : 100 - change));
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      good: pick.cycle(
        'butter; coffee; a haircut; firewood; eggs; a tram pass; olive oil; smoked eel; potatoes; a cinema ticket; beer; nappies; bicycle tyres; cheese; paint; a bunch of tulips; sugar; cat food; rye bread; washing powder; chocolate; a cup of tea; newspapers; school shoes; honey; cut glass; a pound of mussels; lamp bulbs; apples; train fares; yeast; onions',
      ),
      now: halms(cents),
      before: halms(before),
      change: String(change),
      way: up ? 'up' : 'down',
      more: up ? 'more' : 'less',
      rate: `${pick.int(14, 41) / 10}`,
      cause: pick.cycle(
        'a poor harvest abroad; the weak halm; dearer energy; a full warehouse; two suppliers instead of five; a strike in the docks; the new pay round; a mild winter; the fashion; freight rates; a tax that nobody noticed; a price war; the herring',
      ),
      minutes: inWords(Math.max(2, Math.round(cents / CENTS_A_MINUTE))),
      series: Array.from({ length: 11 }, (_, i) =>
        Math.round(before + ((cents - before) * i) / 10 + pick.int(-9, 9)),
      ).join(','),
    };
  },
  headlines: [
    'Why we pay {change} per cent {more} for {good}',
    '{now} halms for {good}',
    '{^good}: {change} per cent {way} in a year',
    'The price of {good}, explained by {cause}',
    'What {minutes} minutes of work will buy: {good}',
    '{^cause}, and the price of {good}',
    'Inflation at {rate} per cent, and {good} at {now} halms',
  ],
  deks: [
    'A year ago one paid {before} halms for {good}, now it is {now}; behind the change of {change} per cent stands {cause}.',
    'Inflation is {rate} per cent, says the statistical office; whoever buys {good} has a different impression, and is right as well.',
    'At an average wage it takes {minutes} minutes to earn the price of {good}; ten years ago it was a little more.',
  ],
  leads: [
    'In the basket of the statistical office it counts for less than a thousandth, but everybody notices it: one now pays {now} halms for {good}, {change} per cent {more} than a year ago.',
    'The collectors go out in the second week of the month, with a list and sensible shoes. Under {good} they entered {now} halms this time. A year ago it was {before}.',
    'Prices rose by {rate} per cent in the year to {lastmonth}. That is an average, and nobody lives in one: {good} went {way} by {change} per cent, to {now} halms.',
  ],
  body: [
    [
      'The reason, dealers say, is {cause}. That is true as far as it goes, and explains about half. The rest is wages, rent and the habit of rounding.',
      'Economists point to {cause}. {a}, who buys for eleven shops, puts it more simply: "It costs me more, so it costs you more. Then it costs me less, and I think about it."',
    ],
    '| {^good}, Port Aldane, halms || | price || A year ago | {before} || Now | {now} || Change, % | {change}',
    [
      'For a household on an average income the difference comes to a few halms a month. For one on a pension it decides what else is bought, says {b}, who runs the advice office in the Harbour district.',
      'Measured in work it looks milder. At an average wage one earns the money in {minutes} minutes; in 1995 it took longer, and the thing itself was worse.',
    ],
    'The central bank looks at the whole basket and sees no reason to act. Its next decision is due in {nextmonth}, and is expected to be none.',
  ],
};

const halms = (cents: number) => (cents / 100).toFixed(2);
