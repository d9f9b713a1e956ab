import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const brannockAnimals: PlotDraft = {
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
      town: pick.cycle(
        'Upper Tarn; Lower Tarn; Kilvarra; Fallow Cross; Strathmoor; Glenfinch; Barley Ford; Ardmallow; Carrick Mere; Oatlands; Dunmallet',
      ),
      beast: pick.cycle('plough horses; ewes; bullocks; geese; sheepdogs; rams; ponies'),
      sold: grouped(sold),
      unsold: grouped(pick.int(20, Math.floor(sold / 3))),
      price: grouped(pick.step(90, 4200, 10)),
      years: String(pick.int(210, 640)),
      dealers: inWords(pick.int(6, 30)),
      trick: pick.pick(
        'It is not done to look at the animal first. One looks at the weather, the dealer, the dealer’s boots, and then away.; No price is ever spoken. Two hands meet under a coat, and the fingers do the counting.; A bargain is struck with spit and a slap, and what has been slapped cannot be undone by any court.',
      ),
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
