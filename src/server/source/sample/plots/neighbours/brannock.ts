import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

const harvest: PlotDraft = {
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
      crop: pick.cycle('winter wheat; malting barley; rye; oats; rapeseed; seed potatoes; hay; sugar beet; flax; field beans; hops; clover seed; buckwheat'),
      mood: up ? 'lively' : 'quiet',
      town: pick.town('brannock'),
      now: String(now),
      before: String(before),
      change: String(change),
      way: up ? 'dearer' : 'cheaper',
      rose: up ? 'rose' : 'fell',
      tonnes: grouped(pick.step(12, 480, 2)),
      acres: grouped(pick.step(90, 1400, 10)),
      cause: pick.cycle('late frost; eleven dry weeks; too much rain; a new malting house; the voles; an early spring; a fungus nobody had seen before; cheap diesel; full barns in Torvia; hail; a strike on the barges'),
      series: [...run, now].join(','),
    };
  },
  headlines: [
    '{^crop} {change} per cent {way}',
    '{^cause}, and the price of {crop}',
    'At {now} halms a tonne, {crop} is worth a lock on the barn',
    'Brannock’s farmers hold back their {crop}',
    'A bad word about {crop} in {town}',
    'What {crop} tells us about the {nextseason}',
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
      '{a}, a miller at {town}, has bought until {nextmonth} and not a day longer. "They think I know something," {a.he} says. "I know what I can pay."',
    ],
    '| Price of {crop}, halms a tonne, Tarn Abbey || | price || A year ago | {before} || Now | {now} || Change, % | {change}',
    [
      'For the docks in Port Aldane every ten thousand tonnes are half a ship. The grain wharf has planned its shifts for an average year, which, as the harbour master remarks, has not occurred so far.',
      'In Halmere it will be felt in the feed bill before it is felt at the baker’s. Bread is mostly wages, rent and gas; the grain in it makes up less than a tenth.',
    ],
  ],
};

const royal: PlotDraft = {
  id: 'brannock-estates',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'ilse-marenholt', 'leocadia-brandt-ayle'],
  tags: ['Brannock', 'Tarn Abbey', 'monarchy', 'land'],
  scenes: ['parliament', 'field', 'crowd', 'portrait', 'meeting'],
  captions: [
    'The Estates in Tarn Abbey, heated by four stoves.',
    'The royal standard over Tarn Abbey: the King is at home.',
  ],
  topic: 'the quarrel over {matter}',
  facts: (pick) => ({
    ...pick.country('b', 'brannock'),
    ...pick.person('m', 'brannock'),
    matter: pick.cycle('the royal forests; the salmon rights; the land tax; the King’s horses; the abbey roof; common grazing; the crown’s water mills; the right to roam; the swans; the oath of the sheriffs; the date of the hiring fair; the deer; tithe barns; the royal post; toll bridges; the hereditary piper'),
    yes: String(pick.int(62, 97)),
    no: String(pick.int(18, 58)),
    year: String(pick.int(1588, 1871)),
    acres: grouped(pick.step(1200, 48_000, 200)),
  }),
  headlines: [
    'Brannock’s Estates vote on {matter}',
    'The King gives way over {matter}',
    'A law of {year} and {matter}',
    '{yes} to {no} against the crown, over {matter}',
    'In Tarn Abbey, a minister stumbles over {matter}',
    'Who decides about {matter}?',
  ],
  deks: [
    'By {yes} to {no} the Estates of Brannock have asked for a say over {matter}, settled by a charter of {year}.',
    '{b.head} wanted to leave {matter} alone; now a charter of {year} and {acres} acres stand between the government and the palace.',
    'The palace in Tarn Abbey has let it be known that it will not insist on {matter}; what it gets in return is being negotiated over tea.',
  ],
  leads: [
    'The Estates of Brannock sat until midnight on {day}, in coats, since the third stove smokes. Then they voted by {yes} to {no} to bring {matter} under a law of their own. The charter that applies so far is of {year}.',
    'In Brannock the King reigns, the Estates govern, and for {matter} both have claimed the last word since {year}. A motion that was carried on {day} by {yes} votes to {no} would change it.',
    '{m}, who speaks for the smallholders in the Estates, had brought along a copy of the charter of {year}. On {day} {m.he} read it out to the end. Then {yes} members voted with {m.him}, and {no} against.',
  ],
  body: [
    [
      '{b.head}, the prime minister, had advised against it. The government lives on the votes of the landowners, who hold about {acres} acres by royal favour and would like it to remain a favour.',
      'It is about {acres} acres, a sum of money that nobody names, and the question who may put up a fence. In Brannock that last is the serious part.',
    ],
    [
      '"His Majesty has the matter at heart," said a gentleman of the household, and declined to say on which side of it.',
      '"We don’t want to take anything from anybody," says {m}, the mover. "We want to know whose it is. In my village there are four opinions and a dog."',
    ],
    [
      'A foreigner may smile. But in a country in which two of three people live on the land, such things are what elsewhere is called economic policy. The last government fell over the width of a gate.',
      'The court has a way out that it has used twice in this century: the King gives of his own accord what he can no longer keep, and is cheered for it at the autumn fair.',
    ],
    'The upper house now has the bill. It meets when the hunting permits.',
  ],
};
const animals: PlotDraft = {
  id: 'brannock-animals',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'noor-tavish', 'casimir-dray'],
  tags: ['Brannock', 'horses', 'agriculture', '{town}'],
  scenes: ['field', 'crowd', 'portrait', 'street'],
  captions: ['The market at {town}, at half past five.', 'Bidding in {town}: watch the thumbs.'],
  topic: 'the market in {town}',
  facts: (pick) => {
    const sold = pick.step(180, 2600, 10);
    return {
      ...pick.person('a', 'brannock'),
      ...pick.person('b', 'brannock'),
      town: pick.cycle('Upper Tarn; Lower Tarn; Kilvarra; Fallow Cross; Strathmoor; Glenfinch; Barley Ford; Ardmallow; Carrick Mere; Oatlands; Dunmallet'),
      beast: pick.cycle('plough horses; ewes; bullocks; geese; sheepdogs; rams; ponies'),
      sold: grouped(sold),
      unsold: grouped(pick.int(20, Math.floor(sold / 3))),
      price: grouped(pick.step(90, 4200, 10)),
      years: String(pick.int(210, 640)),
      dealers: inWords(pick.int(6, 30)),
      trick: pick.pick('It is not done to look at the animal first. One looks at the weather, the dealer, the dealer’s boots, and then away.; No price is ever spoken. Two hands meet under a coat, and the fingers do the counting.; A bargain is struck with spit and a slap, and what has been slapped cannot be undone by any court.'),
    };
  },
  headlines: [
    '{sold} {beast} in a morning: the fair of {town}',
    'Buyers from abroad take the best {beast} of {town}',
    '{price} halms, and a slap: how {beast} are sold in {town}',
    'In {town}, {beast} are dearer than land',
    'Who still buys {beast}?',
    'The vet, the {beast} and the good name of {town}',
  ],
  deks: [
    'At the fair of {town} {sold} {beast} found a buyer and {unsold} did not; the best price was {price} halms, the best story was free.',
    '{dealers} dealers from Halmere came to {town} for {beast} this year, and learnt again that the price is the last thing one speaks of.',
    'For {years} years {town} has traded in {beast}; a new rule about papers may do what wars and fevers did not.',
  ],
  leads: [
    'By eight it was over. {sold} {beast} had been sold in {town} since half past four, for up to {price} halms, and those who had slept had missed it.',
    'The fair of {town} is {years} years old and has no programme. On {day} there were {sold} {beast}, {dealers} dealers from Halmere, a fiddler, and a vet with a form.',
    '{a} had come to {town} to sell and not to talk. Of the {beast} that {a.he} brought, all went before breakfast; {unsold} of other people’s stood there until noon and looked ashamed.',
  ],
  body: [
    '{trick}',
    [
      '"The Halmerians pay well and ask too many questions," says {b}, a dealer in the third generation. "The Torvians ask nothing and want a receipt."',
      'The best went for {price} halms to {b}, who would not say for whom {b.he} was bidding. "For somebody with a field," was all that could be had.',
    ],
    [
      'What worries people is the passport. From next year each animal is to carry a document with eleven entries, among them the name of its mother. In {town} they know the mothers; they do not know how to spell them.',
      'The royal veterinary office found two cases of strangles in spring and closed the road for a week. Since then there is a vet at the gate. He is treated with respect, and given tea at intervals that slow him down.',
    ],
    '- Sold: {sold} {beast} | Taken home: {unsold} | Best price: {price} halms | Dealers from Halmere: {dealers}',
  ],
};

const river: PlotDraft = {
  id: 'brannock-river',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'emeric-soll', 'sunniva-rethe'],
  tags: ['Brannock', 'rivers', 'floods', '{town}'],
  scenes: ['field', 'bridge', 'street', 'mountains'],
  captions: ['The Tarn at {town} on {day}.', 'Sandbags in Mill Street, {town}.'],
  topic: 'the level of the Tarn',
  months: [11, 12, 1, 2, 3, 4, 6, 7],
  facts: (pick) => {
    const metres = pick.int(54, 83);
    return {
      ...pick.person('a', 'brannock'),
      town: pick.town('brannock'),
      level: `${Math.floor(metres / 10)}.${metres % 10}`,
      houses: inWords(pick.int(12, 240)),
      year: String(pick.year - pick.int(9, 48)),
      ...barges(pick.int(8, 46)),
      days: inWords(pick.int(3, 9)),
      what: pick.cycle('the mill; the bowling green; the lower school; the brewery cellar; the old ford; the chapel steps; the cattle market; the bus garage; the ropewalk; the fire station; the allotments'),
    };
  },
  headlines: [
    'The Tarn reaches {what}',
    '{level} metres at {town}: the river takes {what}',
    '{barges} barges wait below {town}',
    'Sandbags, soup and {what}: the flood at {town}',
    'Where the Tarn goes when it leaves its bed',
    'Dry feet in {town}, but not in {what}',
  ],
  deks: [
    'At {town} the Tarn stood at {level} metres on {day}, the most since {year}; {houses} houses and {what} are under water.',
    'For {days} days no barge has passed {town}; below the weir {barges} of them wait with grain for the docks of Port Aldane.',
    'The water came up to {what} and stopped: {town} counts {houses} wet cellars and argues over a dyke that was voted down.',
  ],
  leads: [
    'The gauge at {town} read {level} metres on {day}, more than at any time since {year}. By noon the Tarn stood in {what} and in the cellars of {houses} houses.',
    '{a} has a mark on the door frame for every flood. The newest, at {level} metres, is the second highest; the one above it dates from {year}, when {a.he} was carried out of the window.',
    'For {days} days the Tarn has been closed to shipping between {town} and the sea. {barges} barges lie below the weir and wait, the water is in {what}, and the rain has stopped too late.',
  ],
  body: [
    [
      'Nobody was hurt. The fire brigade fetched eleven people, a parrot and the church silver, in the order in which they were asked.',
      '"It comes slowly and is polite about it," says {a}, who lives behind {what}. "You have time to carry things up. It’s the mud that has no manners."',
    ],
    [
      'A dyke was planned after {year}. It would have cost four million halms and the view, and the town voted it down twice. On {day} the mayor said that she would not raise the matter; then she raised it.',
      'The river has been straightened, dammed and praised in song. What it lacks is room: two of three water meadows above {town} have been ploughed since the price of wheat went up.',
    ],
    [
      'For Port Aldane it means an empty wharf. {barges} barges carry some {load},000 tonnes of grain, which will arrive all at once as soon as the lock can be opened.',
      'The crest is expected at the border in two days. Halmere’s water board has opened the sluices at Eelbrook and expects wet meadows and nothing worse.',
    ],
  ],
};
const barges = (number: number) => ({
  barges: inWords(number),
  // A barge of the Tarn carries a thousand tonnes.
  load: String(number),
});

export const brannockPlots = [harvest, royal, animals, river];
