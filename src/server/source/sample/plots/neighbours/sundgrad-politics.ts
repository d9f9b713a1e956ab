import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const sundgradPolitics: PlotDraft = {
  id: 'sundgrad-politics',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt'],
  tags: ['Torvia', 'Sundgrad', '{t.head}', 'politics'],
  scenes: ['parliament', 'crowd', 'portrait', 'street'],
  captions: [
    'The Assembly in Sundgrad, lit at all hours.',
    'Quarry Square in Sundgrad on {day}: more pigeons than police.',
  ],
  topic: 'the change in Sundgrad',
  facts: (pick) => ({
    ...pick.country('t', 'torvia'),
    ...pick.person('m', 'torvia'),
    ...pick.person('n', 'torvia'),
    post: pick.cycle(
      'railway minister; minister of finance; governor of the northern region; head of the state bank; minister of forests; mayor of Sundgrad; attorney general; head of Northern Gas; minister of agriculture; editor of the state newspaper; minister of education; commander of the fleet; minister of ice and ports; speaker of the Assembly',
    ),
    votes: grouped(pick.int(201, 388)),
    years: inWords(pick.int(2, 9)),
  }),
  headlines: [
    'Torvia’s {post} goes, and nobody says why',
    '{m.last} falls, {n.last} rises: a new {post} in Sundgrad',
    'What the dismissal of a {post} tells us',
    '{votes} hands for the new {post}',
    'Sundgrad gets a {post} whom nobody knows',
    'The {post} who smiled too early',
  ],
  deks: [
    '{m} is no longer Torvia’s {post}; the notice is two lines long, and the successor, {n}, was told by telephone.',
    'After {years} years as {post} {m} has been replaced by {n}; in Sundgrad people study who stood where in the photograph.',
    'The Assembly has confirmed {n} as {post} with {votes} votes; the debate on {m}, the predecessor, was held without a record.',
  ],
  leads: [
    'The notice has two lines. {m}, {post} of Torvia for {years} years, has been relieved of the office and thanked; {n} has been given it. {^t.head}, the President, signed it on {day} and left for his dacha.',
    'At nine on {day} {m} was Torvia’s {post}, and at ten {m.he} was not. In between lay a conversation of which nobody in Sundgrad knows anything, and everybody something.',
    'With {votes} hands raised the Assembly made {n} {post} on {day}. Whoever had stood behind {m}, the predecessor, raised theirs a little higher than the rest.',
  ],
  body: [
    [
      'In the evening news the item came fifth, after the potato harvest. In Torvia that is a sign. What is unimportant comes second; what has gone well comes first.',
      'Those who know the system look at three things: who speaks at the farewell, whether there is a medal, and what becomes of the car. There was one speaker, there was no medal, and the car was gone by noon.',
    ],
    [
      '{n.mr}, 51, comes from the President’s home town and is described as an excellent listener. Former colleagues cannot recall an opinion of {n.his}, and mean it as praise.',
      '{m.mr} had annoyed the President’s office with an interview in which {m.he} used the word "tired". It was said of a bridge, but it was printed without the bridge.',
    ],
    [
      'For Halmere {m.mr} was somebody with whom one could speak, though not on the telephone. The embassy in Sundgrad has asked for an appointment with the successor and has been asked, in return, what about.',
      'The Foreign Office in Port Aldane "takes note". Behind the phrase is some worry: {m.mr} had the papers on two agreements in {m.his} desk, and it is not known who has the desk.',
    ],
    'In the street people shrug. "We had a clever one and he stole, we had an honest one and he did nothing," says a woman selling mushrooms by the Assembly. "Let’s see what this one forgets."',
  ],
};
