import type { PlotDraft } from '../../plot.ts';
import { TITLES } from './titles.ts';

export const cultureBook: PlotDraft = {
  id: 'culture-book',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'halvard-minch', 'noor-tavish', 'tobin-arkwell'],
  tags: ['books', 'reviews', '{kind}', 'novels'],
  scenes: ['desk', 'portrait', 'street', 'harbour'],
  captions: [
    '{a}, who wrote the book at a kitchen table in {town}.',
    '"{title}": {pages} pages, sewn.',
  ],
  topic: 'the book',
  facts: (pick) => ({
    ...pick.person(
      'a',
      pick.pick(['halmere', 'halmere', 'torvia', 'keld', 'sarrenland', 'brannock'] as const),
    ),
    title: pick.cycle(TITLES),
    kind: pick.pick('fiction; family stories; debuts; crime; memoirs'),
    hero: pick.cycle(
      'a tax inspector; two sisters; a failed pilot; a widow; the last tenant of a hotel; a translator; a boy with a radio; a country doctor; a forger; a harbour master’s daughter; a deaf piano tuner; an archivist; a deserter; a weather clerk; a midwife; a retired spy; a gravedigger’s apprentice; three brothers; a judge; a cook; an exile; a bad poet; a lodger',
    ),
    place: pick.cycle(
      'a lighthouse; a border town; a dyke house; a sleeping car; a sanatorium; a fish market; a drowned village; the docks of the sixties; an island without a tree; a provincial theatre; a tax office; a ferry in winter; a boarding house; a mining town; a walled garden',
    ),
    pages: String(pick.int(148, 612)),
    page: String(pick.int(60, 140)),
    age: String(pick.int(27, 81)),
    nth: pick.pick('first; second; third; fifth'),
    fault: pick.pick(
      'the middle is too long by a winter; the dialogue is better than the plot; everybody is cleverer than they need be; the end comes twice; there is a dog that one would have liked to keep',
    ),
    town: pick.town(),
  }),
  headlines: [
    '"{title}": {a.last}’s novel of {hero}',
    'In {place}, with {hero}',
    'Book of the week: "{title}"',
    'The {nth} novel of {a} is worth the wait',
    '{pages} pages in {place}',
    '{a} and the art of leaving out',
    '{^hero}, {place} and no moral',
  ],
  deks: [
    'In "{title}" {a} tells of {hero} and {place}, on {pages} pages that could hardly be fewer and never seem too many.',
    'The {nth} novel by {a}, {age}, begins in {place} and ends there; what lies between is the best prose of the {season}.',
    '{^hero}, {place}, and a secret that everybody knows: "{title}" is a quiet book with a very loud last chapter.',
  ],
  leads: [
    'Nothing happens on the first forty pages of "{title}", and one cannot stop reading. {^hero} arrives in {place} and unpacks. That is all. By page 41 one would do anything to prevent what is coming.',
    '{a} has never been in a hurry. The new novel, "{title}", is the {nth}, took eleven years, and tells of {hero} in {place}. It is the sort of book that one lends to nobody.',
    'There is a sentence on page {page} of "{title}" that one reads twice, and then rings somebody up. It is about {place}, and it is eleven words long.',
  ],
  body: [
    [
      '{a.last}’s subject is loyalty, and {a.he} treats it as others treat crime: somebody has committed it, and we are to find out who. {^hero} would be the last person one suspects.',
      'The story is quickly told: {hero}, {place}, one winter. But {a} tells it from three sides, and on the third all that one had believed turns out to have been kindness.',
    ],
    [
      '> You cannot forgive a house. You can only stop heating it. — From "{title}"',
      '> She had the kind of patience that frightens people. — From "{title}"',
      '> They spoke of the weather as one speaks of a brother-in-law. — From "{title}"',
    ],
    [
      'One may object that {fault}. One may also object to rain. The language is clear, dry and exact; there is hardly an adjective that has not been paid for.',
      'Not everything is perfect: {fault}. It does not matter. Perfect books are read once.',
    ],
    [
      '{a}, {age}, lives in {town} and gives few interviews. Asked what the book was about, {a.he} said to a colleague: "About {pages} pages."',
      'It is {a}’s {nth} novel. The earlier ones can be had again, in a good plain edition, for the price of a lunch.',
    ],
    '"{title}" is published by the Tide House Press and has {pages} pages.',
  ],
};
