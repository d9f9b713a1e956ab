import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const torviaGas: PlotDraft = {
  id: 'torvia-gas',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'petra-vossgaard', 'yara-kettering', 'casimir-dray'],
  tags: ['Torvia', 'gas', 'energy', 'prices'],
  scenes: ['factory', 'chart', 'map', 'mountains'],
  captions: [
    'The compressor station at {town}, which can be heard three kilometres off.',
    'Price of gas at the border, halms per thousand cubic metres, by month.',
  ],
  topic: 'the price of Torvian gas',
  facts: (pick) => {
    const base = 120 + Math.max(0, pick.year - 2000) * 5;
    const now = base + pick.int(-14, 22);
    const before = now + pick.int(6, 24) * (pick.chance(0.5) ? 1 : -1);
    const run = Array.from({ length: 10 }, (_, index) =>
      Math.round(before + ((now - before) * index) / 9 + pick.int(-4, 4)),
    );
    return {
      ...pick.person('a', 'torvia'),
      town: pick.town('torvia'),
      now: String(now),
      before: String(before),
      change: String(Math.abs(now - before)),
      flat: String(Math.round(Math.abs(now - before) * 0.9)),
      way: now > before ? 'rises' : 'falls',
      more: now > before ? 'more' : 'less',
      share: String(pick.int(31, 58)),
      days: inWords(pick.int(2, 9)),
      wells: inWords(pick.int(3, 14)),
      series: [...run, now].join(','),
      what: pick.cycle(
        'a cold week; a repair; a quarrel about a meter; a new well in the north; a strike of divers; a mild autumn; a leaking flange; a change of director; a ministerial telephone call; an unpaid bill; a fire at a pumping station; a warm February',
      ),
    };
  },
  headlines: [
    'Gas price {way} to {now} halms after {what}',
    '{change} halms {more}: {what} moves the gas price',
    '{^what}, and what it does to a gas bill',
    '{days} days of low pressure, and {what}',
    'The pipe at {town} and the {now} halms',
    'After {what}, gas costs {change} halms {more}',
  ],
  deks: [
    'A thousand cubic metres of gas now cost {now} halms at the border, {change} {more} than three months ago; the reason given is {what}.',
    'Northern Gas puts the new price down to {what}; in Halmere, which heats {share} of every hundred homes with gas, it arrives next quarter.',
    'From {before} halms to {now}: a short history of a gas price, from a well in the north to a kitchen in Ostermouth.',
  ],
  leads: [
    'Gas from Torvia costs {now} halms per thousand cubic metres at the border since {day}, {change} halms {more} than in the last quarter. Northern Gas, the state company, gives {what} as the reason.',
    'The price of gas {way}: from {before} halms per thousand cubic metres to {now}. That {what} should have done it, as Northern Gas says, is half of the truth. The other half is in a formula.',
    'For {days} days the pressure in the pipe from the north was lower than it should have been. Northern Gas speaks of {what}. Buyers speak of the price, which stands at {now} halms after {before}.',
  ],
  body: [
    [
      'The formula, in the annex to the contract, follows the price of oil with a delay of two quarters and that of electricity with a delay of one. It was invented by an engineer, {a}, who has since said that {a.he} meant it as an example.',
      'The compressor station at {town} pumps day and night, {wells} wells feed it, and it is manned by forty people who are not allowed to say how much comes through. It can be heard all the same.',
    ],
    [
      'In Halmere {share} homes in a hundred are heated with gas, nearly all of it Torvian. A flat of average size uses 900 cubic metres in a year; for it the change comes to about {flat} halms.',
      'The winter store under Sallow Heath is {share} per cent full. That is normal for {month}, says the energy ministry, which has said so in every month for which there are records.',
    ],
    '| Price at the border, halms per thousand cubic metres || | price || Last quarter | {before} || Since {day} | {now} || Difference | {change}',
    [
      'In Sundgrad people pay a tenth of it. The cheap gas at home is the one promise that no Torvian government has broken, and the export price is what keeps it.',
      'Brannock, which gets its gas through the same pipe, pays a little less, since it signed for longer. Sarrenland pays more and does not talk about it.',
    ],
  ],
};
