import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

const CORRESPONDENTS = {
  torvia: 'tobin-arkwell',
  keld: 'sunniva-rethe',
  sarrenland: 'casimir-dray',
  brannock: 'orla-penhallan',
};

export const opinionLetter: PlotDraft = {
  id: 'opinion-letter',
  categories: ['opinion'],
  authors: ['{correspondent}'],
  tags: ['letter from abroad', '{c}', 'correspondents'],
  scenes: ['street', 'railway', 'ship', 'field', 'mountains'],
  captions: ['{c.town}, from the correspondent’s window.', 'The view that goes with it.'],
  topic: 'a small observation',
  facts: (pick) => {
    const id = pick.cycle(['torvia', 'keld', 'sarrenland', 'brannock'] as const);
    return {
      ...pick.country('c', id),
      ...pick.person('a', id),
      correspondent: CORRESPONDENTS[id],
      thing: pick.cycle(
        'my landlord; a fence; the price of an egg; waiting for the plumber; the national anthem; a broken window; the baker’s silence; being foreign; learning to swear; an invitation; the evening train; washing lines; a funeral; the queue at the bank; a lost glove; the first frost; other people’s bread; a wedding; two kinds of no; the neighbour’s radio; the bathhouse; a birthday; the dentist; an old coat; chess in the park; the word for home; borrowing a ladder; a power cut; the museum attendant; a chicken; snow; a driving test; the local paper; a speech; market day; the cat of number 9',
      ),
      years: inWords(pick.int(3, 17)),
      times: inWords(pick.int(3, 12)),
    };
  },
  headlines: [
    'Letter from {c.town}: {thing}',
    'Abroad: {thing}',
    '{^thing}, in {c.town}',
    'What they do not tell you in {c.cap} about {thing}',
    'A correspondent’s notes on {thing}',
    'Seen from a window in {c.town}: {thing}',
  ],
  deks: [
    'One can report on {c} for {years} years and understand it in a moment; in this case the moment had to do with {thing}.',
    'There is no news in this letter from {c.town}; there is {thing}, some weather and a conversation that nearly took place.',
    'A correspondent is asked about presidents and prices; what one learns about {c} one learns from {thing}.',
  ],
  leads: [
    'This week I was to have written about the talks. But the talks were put off, it rained in {c.town}, and there was {thing}.',
    'After {years} years in a country one believes that one has understood something. Then comes {thing}, and one starts again at the beginning, with a dictionary.',
    'In {c.town} you are asked {times} times how you are before anybody tells you anything. The answer has to be different each time. It took me {years} years, and I owe it to {thing}.',
  ],
  body: [
    [
      'I asked {a}, who knows about such things, what I had done wrong. "Nothing," said {a}. "You did it on a Tuesday."',
      'My neighbour {a} explained it to me on the stairs, in a low voice, as one explains a family matter. I have promised not to write it down.',
    ],
    [
      'Seen from Port Aldane all this is a question of interests. Here it is a question of chairs: who sits, who stands, who has brought one along.',
      'At home they say that people in {c} are like that. I have met a good number of them by now, and none who was like that, except on public holidays.',
    ],
    [
      'In the evening I wrote to the desk that there was no story. The desk replied that it had thought as much, and how long.',
      'I do not draw a conclusion. I drew one once, in my second year. It was quoted in the Chamber, and I have been ashamed of it since.',
    ],
    'It has stopped raining. Somebody in the yard is laughing about something. I should like to know what, and in {years} more years I may.',
  ],
};
