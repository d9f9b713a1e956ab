import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const brannockCrop: PlotDraft = {
  id: 'brannock-crop',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'yara-kettering', 'petra-vossgaard'],
  tags: ['Brannock', 'agriculture', '{crop}', 'prices'],
  scenes: ['field', 'field', 'chart', 'harbour'],
  captions: [
    '{^crop} near {town}, before the rain.',
    'Price of {crop} at Tarn Abbey, halms a tonne.',
  ],
  topic: 'the price of {crop}',
  facts: (pick) => {
    const now = pick.int(112, 268);
    const change = pick.int(4, 27);
    const up = pick.chance(0.5);
    const before = Math.round((now * 100) / (up ? 100 + change : 100 - change));
    const run = Array.from({ length: 8 }, (_, i) =>
      Math.round(before + ((now - before) * i) / 8 + pick.int(-6, 6)),
    );
    return {
      ...pick.person('a', 'brannock'),
      ...pick.person('m', 'brannock'),
      crop: pick.cycle(
        'winter wheat; malting barley; rye; oats; rapeseed; seed potatoes; hay; sugar beet; flax; field beans; hops; clover seed; buckwheat',
      ),
      mood: up ? 'lively' : 'quiet',
      town: pick.town('brannock'),
      now: String(now),
      before: String(before),
      change: String(change),
      way: up ? 'dearer' : 'cheaper',
      rose: up ? 'rose' : 'fell',
      tonnes: grouped(pick.step(12, 480, 2)),
      acres: grouped(pick.step(90, 1400, 10)),
      cause: pick.cycle(
        'late frost; eleven dry weeks; too much rain; a new malting house; the voles; an early spring; a fungus nobody had seen before; cheap diesel; full barns in Torvia; hail; a strike on the barges',
      ),
      series: [...run, now].join(','),
    };
  },
  headlines: [
    '{^crop} {change} per cent {way}',
    '{^cause}, and the price of {crop}',
    'At {now} halms a tonne, farmers lock up their {crop}',
    'Brannock’s farmers hold back their {crop}',
    'A bad word about {crop} in {town}',
    'What the price of {crop} tells us about the {nextseason}',
  ],
  deks: [
    'A tonne of {crop} costs {now} halms at the corn exchange in Tarn Abbey, after {before} a year ago; the reason is {cause}.',
    'In {town} they talk of nothing but {cause}; at the exchange {crop} {rose} by {change} per cent, and the millers are making calls.',
    'Brannock expects {tonnes},000 tonnes of {crop} this year; what that means for bread, beer and the docks of Port Aldane.',
  ],
  leads: [
    'At the corn exchange in Tarn Abbey a tonne of {crop} changed hands for {now} halms on {day}. A year ago it was {before}. Ask anybody on the steps for the reason and you will hear: {cause}.',
    '{a} farms {acres} acres near {town} and has been looking at the sky since March. It was {cause} that did it, {a.he} says; the price of {crop}, {now} halms a tonne, only followed.',
    'The price of {crop} {rose} again: by {change} per cent within a year, to {now} halms a tonne. In Brannock, where everything else follows from that, the pubs are unusually {mood}.',
  ],
  body: [
    [
      'The royal statistical office puts the crop at {tonnes},000 tonnes. Farmers regard its estimates as they regard the weather forecast: interesting, and meant for somebody else.',
      'Of the crop, some {tonnes},000 tonnes, a good third leaves the kingdom. It goes by rail to Torvia under old contracts and by barge to Port Aldane under new ones.',
    ],
    [
      '"You sell when your neighbour sells and wish you hadn’t," says {a}, who has {acres} acres and a barn that is the envy of {town}. "My father waited once. He was right, and nobody spoke to him for a year."',
      '{m}, a miller at {town}, has bought until {nextmonth} and not a day longer. "They think I know something," {m.he} says. "I know what I can pay."',
    ],
    '| Price of {crop}, halms a tonne, Tarn Abbey || | price || A year ago | {before} || Now | {now} || Change, % | {change}',
    [
      'For the docks in Port Aldane every ten thousand tonnes are half a ship. The grain wharf has planned its shifts for an average year, which, as the harbour master remarks, has not occurred so far.',
      'In Halmere it will be felt in the feed bill before it is felt at the baker’s. Bread is mostly wages, rent and gas; the grain in it makes up less than a tenth.',
    ],
  ],
};
