import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const opinionLeader: PlotDraft = {
  id: 'opinion-leader',
  categories: ['opinion'],
  authors: ['ilse-marenholt', 'petra-vossgaard', 'davor-quillan', 'halvard-minch'],
  tags: ['leader', '{matter}', 'politics'],
  scenes: ['parliament', 'street', 'desk', 'harbour'],
  captions: ['The Chamber, from the side on which one waits.', 'What it is about: {matter}.'],
  topic: '{matter}',
  facts: (pick) => ({
    ...pick.person('a'),
    matter: pick.cycle(
      'school buses; the harbour board; juries; the age of voting; local newspapers; the bridge; civil servants; night trains; rents; party funding; the coastguard; public toilets; the pension; foreign students; plain language; the census; libraries; the courts; care at home; trees; inheritance; prisons; interpreters; the railways; dykes; tax returns; ministers’ diaries; apprentices; fish; evening classes; the Warden’s office; free speech; statistics; ambulances; Sunday trading; the islands; hospitals at night; the archives; local taxes; asylum; museum fees',
    ),
    years: inWords(pick.int(3, 20)),
    word: pick.pick('courage; arithmetic; patience; honesty; a pencil; an afternoon; shame'),
    group: pick.pick(
      'the young; tenants; those who work at night; people without a car; the towns of the Vale; taxpayers',
    ),
  }),
  headlines: [
    'What we owe {matter}',
    'Leave {matter} alone',
    '{^matter}: a question of {word}',
    'The government should be honest about {matter}',
    'Nobody speaks for {matter}',
    'A modest proposal on {matter}',
    'Too late for {matter}? Not yet',
    'Think again about {matter}',
  ],
  deks: [
    'For {years} years every government has promised to do something about {matter}; what is lacking is not money but {word}.',
    'The debate about {matter} is being held by those whom it does not concern; it would look different if one asked {group}.',
    'It would cost little and offend few: there is a decent solution for {matter}, and it has been lying in a drawer.',
  ],
  leads: [
    'One can tell what a state thinks of its citizens by how it deals with {matter}. By that measure ours thinks of them seldom, and towards evening.',
    'There will be a commission on {matter}. It was announced on {day}, with the expression that people have when they put something on a high shelf.',
    'For {years} years it has been agreed on all sides that something must be done about {matter}. Agreement of that kind is a way of not doing it.',
  ],
  body: [
    [
      'The arguments are known. It is too dear, it is too soon, and it has always been so. The first is untrue, the second was said {years} years ago, and the third is what our grandparents heard about the drains.',
      'Nobody is against it. That is the difficulty. A thing that has enemies gets defended; a thing that has only well-wishers gets a working group.',
    ],
    [
      'Who would gain? In the first place {group}. They do not come to receptions, they write few letters, and when they do they are answered with a form.',
      'It is {group} who pay for it, a little each day, in time. Nobody adds it up. If it were a tax there would be a riot.',
    ],
    [
      'The other side deserves a hearing. {a}, a member for Harbour Union, has pointed out that promises cost money too. That is so. But so do apologies, and of those we have had several.',
      'We have been wrong on this ourselves. In an article that {a}, then a reader and now a judge, has kindly kept, this newspaper called it "a passing concern". It has been passing for {years} years.',
    ],
    '- Say what it costs, for ten years and not for one. | Name somebody who is responsible, with a telephone. | Begin in one town, and look at the result. | If it fails, say so, and stop.',
    'It would be a beginning. More than that is not asked for; less has been tried.',
  ],
};
