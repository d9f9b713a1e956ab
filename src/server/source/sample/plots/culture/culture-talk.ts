import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const cultureTalk: PlotDraft = {
  id: 'culture-talk',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'halvard-minch', 'noor-tavish', 'ilse-marenholt'],
  tags: ['interview', 'people', '{trade}', 'art'],
  scenes: ['portrait', 'portrait', 'stage', 'desk'],
  captions: [
    '{a}, photographed at home, against {a.his} wishes and then with pleasure.',
    '{a} in {town}: the chair is part of the work.',
  ],
  topic: 'a conversation with {a}',
  facts: (pick) => ({
    ...pick.person(
      'a',
      pick.pick(['halmere', 'halmere', 'keld', 'sarrenland', 'brannock', 'torvia'] as const),
    ),
    trade: pick.cycle(
      'puppeteer; set designer; poet; conductor; photographer; bookbinder; translator; choreographer; sculptor; cartoonist; piano maker; radio narrator; costume maker; essayist; clown; typographer; documentary maker; song writer; printmaker; stage manager; potter; glass painter; prompter; organist',
    ),
    ...pick.career(7, 55),
    town: pick.town(),
    said: pick.cycle(
      'Silence is a material; I never finish, I deliver; Talent is a bad neighbour; I steal only from the dead; You can hear a lie in the second row; My best work was an accident; Deadlines are a form of love; I was saved by a bad review; Beauty is what survives tidying up; One should be afraid of green; I distrust applause before the end; Nobody needs it, and that is the point; The audience is always cold at first; I learnt it from a butcher; A mistake repeated is a style; Art is mostly carrying things; I have no method, I have a chair; Everything good was once too long; I work like a thief; Genius is having a big enough table',
    ),
    pieces: grouped(pick.int(40, 2100)),
  }),
  headlines: [
    '"{said}"',
    'A visit to {a}, {trade}',
    '{a}: "{said}"',
    'What the {trade} {a} sees',
    '{years} years a {trade}',
    'The world according to {a}',
    'At home with the {trade} of {town}',
  ],
  deks: [
    '{a}, {age}, {trade}, on talent, tea and the use of failure: a conversation in {town} that was meant to last an hour.',
    '{pieces} works in {years} years, and no plan: the {trade} {a} explains why {a.he} would rather be useful than famous.',
    '"{said}," says {a}. The {trade} has thought about little else for {years} years, and is willing to be contradicted.',
  ],
  leads: [
    '{a} makes tea, forgets it and makes it again. Between the first pot and the second the {trade} has explained {a.his} life’s work: {pieces} pieces, {years} years, and a sentence. "{said}."',
    'The workshop is in {town}, behind the laundry, and smells of glue. {a}, {age}, {trade}, wipes a chair for the visitor and says, before any question has been put: "{said}."',
    '"Ask me something easy," says {a}. How does one become a {trade}? "I said easy." Then {a.he} laughs, and then it takes until evening.',
  ],
  body: [
    [
      'It began with an uncle and a strike. {a} was fourteen, there was nothing to do, and somebody had left a tool lying about. "Whoever it was," says {a}, "should have put it away."',
      '{a} did not study it. "I failed the entrance examination twice. The third time I was on the jury."',
    ],
    [
      'And failure? {a} gets up, opens a drawer and shows it: three hundred sheets, each with a date. "That’s my pension."',
      'Does one get better? "One gets quicker at noticing that it’s bad," says {a}. "In the end one notices before one starts, and then one has to be careful."',
    ],
    [
      '> I have been asked what it means. I always say: Tuesday. — {a}',
      '> Young people ask me for advice. I tell them to learn to cook. — {a}',
      '> They wrote that I was ahead of my time. I was merely early for the bus. — {a}',
    ],
    'By the door there is a pair of boots, muddy. {a} walks every evening, for an hour, always the same way. What does {a.he} think about? "About the way."',
  ],
};
