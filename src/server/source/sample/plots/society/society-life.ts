import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const societyLife: PlotDraft = {
  id: 'society-life',
  categories: ['society'],
  authors: ['noor-tavish', 'leocadia-brandt-ayle', 'sunniva-rethe', 'orla-penhallan'],
  tags: ['everyday life', '{town}', 'reportage'],
  scenes: ['street', 'crowd', 'portrait', 'harbour', 'field'],
  captions: [
    '{town}, on an ordinary {today}.',
    '{a} at work; there is a queue, but it is patient.',
  ],
  topic: 'the work of {who}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.town(),
    who: pick.cycle(
      'the last lamplighter; a ferry’s night cook; the piano tuner; the woman who mends nets; a lollipop man; the registrar; the bell ringers; a court usher; the mobile library; a lost property clerk; the grave digger; the lifeguard; a wedding driver; the knife grinder; a pest controller; the swimming teacher; a marriage counsellor; the market inspector; a crane driver; the tea lady; the rat catcher; a street sweeper; the meals-on-wheels van; a ticket inspector; the beekeeper on the roof; a locksmith; the youngest undertaker; a chimney sweep; the dog catcher; a speaking clock; the night porter; a scissors maker',
    ),
    ...pick.career(4, 44),
    people: inWords(pick.int(12, 90)),
    halms: grouped(pick.step(8, 96, 2)),
  }),
  headlines: [
    'A day with {who}',
    '{^who} of {town}',
    'What {who} knows about us',
    'Nobody sees {who}',
    'In praise of {who}',
    '{people} calls before noon: {who}',
    '{^who}: who will take over from {a.last}?',
  ],
  deks: [
    '{a}, {age}, has done it for {years} years, mostly without an audience; what one learns about {town} by going along for a day.',
    'Everybody needs {who} some time, and nobody keeps the number: a morning in {town} with {a}.',
    'For {halms} halms an hour {a} does what others put off; a conversation about {town}, about manners and about time.',
  ],
  leads: [
    'You hear {a} before you see {a.him}. In {town} {a.he} is simply called by the trade: {who}. {^a.he} has done it for {years} years and means to go on until somebody asks.',
    'It is half past five, {town} is asleep, and {a} is looking for {a.his} gloves. By noon {a.he} will have had {people} calls. This is {a.his} account of them, with the names left out.',
    '"People look at their shoes," says {a}, {age}. "I don’t mind. I look at their shoes too." In {town} {a.he} is known as {who}, and known by everybody.',
  ],
  body: [
    [
      'One learns it by going along. {a} went along with {b}, who is 81 now and comes by on Thursdays to see whether it is being done properly.',
      'There is no school for it and no certificate. There is a bag, inherited from {b}, and a book with addresses in four handwritings.',
    ],
    [
      '"The main thing is not to be in a hurry," {a.he} says. "If you’re in a hurry they think that it’s serious."',
      '"I’ve been invited to two weddings and shouted at by a bishop," {a.he} says. "The bishop wrote afterwards."',
    ],
    [
      'What has changed? The stairs have got steeper, the money has got better, and people say thank you by telephone. {a} counts on {a.his} fingers: of ten customers six live alone. When {a.he} started it was two.',
      'There is less of it every year. Once {town} had four; the other three are remembered by a plaque, a limp and a song.',
    ],
    [
      'At noon there is soup, standing up. Then the next one rings.',
      'Would {a.he} do it again? {a} thinks. "I’d have bought better boots," {a.he} says. "From the start."',
    ],
  ],
};
