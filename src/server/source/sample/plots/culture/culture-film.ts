import type { PlotDraft } from '../../plot.ts';
import { TITLES } from './titles.ts';
import { grouped } from '../../wording.ts';

export const cultureFilm: PlotDraft = {
  id: 'culture-film',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'noor-tavish', 'tobin-arkwell'],
  tags: ['film', 'cinema', 'reviews', '{c}'],
  scenes: ['stage', 'street', 'mountains', 'railway', 'portrait'],
  captions: [
    'A still from "{title}": nothing moves, and one cannot look away.',
    '{a} on the set in {c.town}.',
  ],
  topic: 'the film',
  facts: (pick) => ({
    ...pick.country('c', pick.pick(['torvia', 'sarrenland', 'brannock', 'keld'] as const)),
    ...pick.person('a', 'sarrenland'),
    ...pick.person('s', 'keld'),
    title: pick.cycle(TITLES),
    about: pick.cycle(
      'a stolen tractor; a wedding without a bride; the last tram; two lorry drivers; a strike in a bakery; an old swimmer; a dog in court; a radio play; a burning hotel; the man who counts ships; a school trip; an inheritance; a piano being moved; a border guard in love; twins who do not speak; a village that votes; a hospital night; a misdelivered letter; the making of a cheese; a chess match by post; a goalkeeper; a census; the end of a dance hall',
    ),
    minutes: String(pick.int(71, 214)),
    shots: grouped(pick.int(41, 900)),
    year: String(pick.int(1958, 1994)),
    prize: pick.pick(
      'the Silver Anchor; the audience prize; nothing; the critics’ prize at Marrow; the prize of the youngest jury',
    ),
  }),
  headlines: [
    '"{title}": a film about {about}',
    '{minutes} minutes with {about}',
    '{a} films {about}',
    'At the cinema: {about}',
    'The director who loves {about}',
    '"{title}" wins {prize}',
    'Why one should see "{title}" twice',
  ],
  deks: [
    '{a}’s film "{title}" needs {minutes} minutes and {shots} shots to tell of {about}; one wishes neither away.',
    'A film from {c} about {about}: {s} is superb, the snow is real, and the subtitles have been done by somebody who listened.',
    '"{title}" won {prize} at the festival in Skerrow; now {about} can be seen at the Regal, at half past six.',
  ],
  leads: [
    'The first shot of "{title}" lasts for four minutes. It shows a door. One learns more from it about {about} than from most films with a story.',
    '{a} wanted to make a film about {about} and was told that nobody would want to see it. It got {prize} in Skerrow, and on {day} there was no seat left at the Regal.',
    'It begins with {about}, and one settles down to be amused. {minutes} minutes later one is still sitting there. The lights have gone up, and nobody in the row wants to be the first to stand.',
  ],
  body: [
    [
      '{s} plays the lead as if somebody had just left the room. There is a scene with a coat that will be taught.',
      'It is carried by {s}, of whom one had thought that one had seen everything. One had not seen {s.him} eat an apple.',
    ],
    [
      '{a} shot in {c.town}, in the cold, with people who live there. They look into the camera as one looks at weather.',
      'The film was made in {c}, for less than a television evening costs, and it shows: nothing is there that is not needed.',
    ],
    [
      'One may find it slow. It is {minutes} minutes long and has {shots} shots; somebody has worked out what that makes, and then fell silent.',
      'There are echoes of the great films of {year}, when cinema in {c} had no money and all the time in the world.',
    ],
    'At the Regal, daily at half past six, Sundays also at three. The projectionist has asked that people should not talk during the end titles, since he listens to the music.',
  ],
};
