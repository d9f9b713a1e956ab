import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';

export const sarrenlandWorks: PlotDraft = {
  id: 'sarrenland-works',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'emeric-soll', 'petra-vossgaard'],
  tags: ['Sarrenland', 'engineering', '{town}', 'transport'],
  scenes: ['mountains', 'railway', 'bridge', 'factory'],
  captions: ['The site above {town}, at 1,400 metres.', 'Shift change at {work}.'],
  topic: 'great works and their bills',
  facts: (pick) => {
    const planned = pick.step(240, 900, 20);
    const over = pick.int(9, 44);
    return {
      ...pick.person('a', 'sarrenland'),
      town: pick.town('sarrenland'),
      work: pick.cycle(
        'the base tunnel; the upper dam; the new cable railway; the Orsbach viaduct; the avalanche gallery; the flood tunnel; the pumped storage lake; the rack railway; the salt mine lift; the ring road under the hill; the glacier station; the old post road; the district heating shaft',
      ),
      metres: grouped(pick.step(900, 18_600, 100)),
      planned: millions(planned),
      now: millions(Math.round((planned * (100 + over)) / 100)),
      over: String(over),
      late: inWords(pick.int(2, 6)),
      workers: grouped(pick.step(140, 860, 20)),
      years: String(pick.int(21, 37)),
      water: grouped(pick.step(20, 180, 10)),
    };
  },
  headlines: [
    '{metres} metres in: {work} breaks through',
    '{^work} costs {over} per cent more',
    'Water in {work}',
    'A visit to {work}, above {town}',
    '{late} years late, {work} is nearly there',
    'What {work} teaches about bridges',
  ],
  deks: [
    'Planned at {planned} halms, now at {now}: {work} near {town} is late, wet and, say the engineers, quite normal for its kind.',
    'Above {town} {workers} people work in three shifts on {work}; {metres} metres are done, and the mountain has an opinion.',
    'Sarrenland builds on time and within budget, goes the saying; {work}, {late} years late and {over} per cent dearer, is the exception.',
  ],
  leads: [
    'At eleven minutes past five on {day} a hole the size of a plate opened in the rock and somebody put an arm through. With that {work} above {town} is {metres} metres long, {late} years late and {over} per cent dearer than planned.',
    '{^work} near {town} will cost {now} halms in place of {planned}, the federal office admitted on {day}. The reason is water: {water} litres a second, where the geologists had expected a drip.',
    'To reach {work} you take a lift, a tram and a pair of borrowed boots. {workers} people work there, above {town}, and since {day} they know how much it has cost: {now} halms.',
  ],
  body: [
    [
      '"The mountain was not consulted," says {a}, the site engineer, {years} years in the trade. {^a.he} keeps a piece of the worst rock on {a.his} desk, as others keep a photograph of a child.',
      '{a}, who is in charge of it, has stopped giving dates. "People hear a date and stop hearing anything else," {a.he} says. "I give them metres."',
    ],
    [
      'The bill is shared between the federation, the valleys and those who will use it. In a referendum eleven years ago 58 per cent were in favour, at the old price. Nobody proposes to ask again.',
      'Where the money comes from has been settled since the beginning: a fund fed by lorry tolls that may be used for nothing else. Engineers in Halmere speak of it with moist eyes.',
    ],
    '| {^work} || | || Length so far, metres | {metres} || Planned cost, halms | {planned} || Cost now, halms | {now} || People on the site | {workers}',
    'When it is done the way from {town} to Marrow will be 26 minutes shorter. The inn at the top of the old road, which has lived from the detour since 1911, has put up a sign: "Still open, for those with time".',
  ],
};
