import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const language: PlotDraft = {
  id: 'language',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell', 'sunniva-rethe', 'leocadia-brandt-ayle'],
  tags: ['language', '{c}', 'diplomacy', 'schools'],
  scenes: ['desk', 'portrait', 'meeting', 'street'],
  captions: [
    'The interpreters’ booth in Lindholm Quay, where the carafe is for both languages.',
    'Text and translation, with the word in question marked.',
  ],
  topic: 'the language of the treaties',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'brannock', 'keld'] as const)),
    ...pick.person('i'),
    town: pick.town(),
    word: pick.cycle(
      'neighbourhood; soon; appropriate; shore; regret; shall; guest; reasonable; fog; silence; border; patience; welcome; herd; debt; spring; pilot; provisional; kindly',
    ),
    senses: inWords(pick.int(3, 7)),
    years: String(pick.int(14, 33)),
    texts: grouped(pick.int(1200, 3900)),
    learners: grouped(pick.step(310, 2900, 10)),
  }),
  headlines: [
    'One word too many: "{word}"',
    'How do you say "{word}" in {c.adj}?',
    'The trouble with "{word}"',
    '{years} years in the booth, and still stuck on "{word}"',
    'Lost between two languages: "{word}"',
    'In {c.cap} they say "{word}" and mean something else',
  ],
  deks: [
    'The word "{word}" has {senses} meanings in {c.adj}, and a treaty that uses it eleven times; interpreters have now drawn up a list.',
    'An interpreter with {years} years’ experience explains why "{word}" is harder than any number, and what happens when nobody asks.',
    'Halmere and {c} have {texts} texts in common and no agreement on "{word}": a short lesson in diplomatic vocabulary.',
  ],
  leads: [
    'In the {c.adj} text of the agreement there is a word that the Halmerian text renders as "{word}". It can be read in {senses} ways, and since {day} two ministries have officially disagreed about which.',
    '{i} has interpreted between Halmerian and {c.adj} for {years} years and says that there are no untranslatable words, only tired listeners. Then {i.he} makes one exception: "{word}".',
    'The dictionary of the Foreign Office gives {senses} renderings of "{word}" in {c.adj}, with examples. On {day} a committee of both countries met to strike some of them out.',
  ],
  body: [
    [
      '"One sense is polite, one is legal, and one is what your grandmother meant," says {i}. "A minister uses the first, his lawyer hears the second, and the newspapers print the third."',
      'The committee’s paper lists {senses} senses with an example of each. Two are struck out, as nobody had used them since the war; about the rest, says {i}, who took the minutes, "we agreed to smile".',
    ],
    [
      'The two countries share {texts} texts, from the border treaty to the rules for pigeons. By a clause of 1908 both versions are equally valid, which has kept generations of lawyers in work and, now and then, the peace.',
      'It has happened before. In 1957 a misplaced comma gave {c.cap} the right to half a lighthouse; it was given back, with a humorous speech that was also mistranslated.',
    ],
    [
      'Fewer people notice such things than used to. {learners} pupils in Halmere are learning {c.adj} this year, a third fewer than twenty years ago. The university has one chair for it, and its holder is 63.',
      'At school {learners} young Halmerians take {c.adj} at present. "They come for the grammar and stay for the swearing," says a teacher in {town}.',
    ],
    'For the time being the interpreters will use a footnote. It is two lines long, in both languages, and says the same thing in each as far as anybody can tell.',
  ],
};
