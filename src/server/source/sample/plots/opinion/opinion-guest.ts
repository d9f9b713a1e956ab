import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const opinionGuest: PlotDraft = {
  id: 'opinion-guest',
  categories: ['opinion'],
  authors: ['noor-tavish', 'leocadia-brandt-ayle', 'emeric-soll', 'orla-penhallan', 'casimir-dray'],
  tags: ['comment', '{field}', 'debate'],
  scenes: ['portrait', 'desk', 'street', 'laboratory', 'field'],
  captions: ['Seen from the newsroom’s window.', 'A point of view.'],
  topic: 'the matter',
  facts: (pick) => ({
    ...pick.person('a'),
    claim: pick.cycle(
      'We should teach people to disagree; Bring back the porter; Experts should say "I don’t know"; Let the museums close on Mondays; Not everything needs an app; Farmers are not gardeners; A strike is a conversation; The village pub is infrastructure; Stop improving the trams; Children should be bored; Please publish the failures; The opera is not too dear; Nobody reads the terms; Cities need mud; A degree is not a promise; Pay the understudy; We count the wrong things; Read the footnotes; Old houses are cheaper; Say no to the fourth meeting; Courtesy is cheap; Let there be one dark street; Numbers do not speak; Give the nurses the keys; Teach them to cook; The lecture is not dead; Grow less, waste less; Keep cash; A bank is not a church; Doubt is a skill; Buy the second-best; Let us have fewer awards; Leave the fog in; Mend the stairs first; Ask the cleaners; It is all right to be dull; Sell the statue; Wait a day; There is no such thing as a normal year; Write it by hand',
    ),
    field: pick.pick('education; work; cities; manners; science; money'),
    years: inWords(pick.int(4, 32)),
    percent: String(pick.int(7, 71)),
    town: pick.town(),
  }),
  headlines: [
    '{claim}',
    'A plea from {town}: {claim}',
    '{claim}, and other heresies',
    'I mean it: {claim}',
    '{claim}. A reply to my critics',
    'Overheard in {town}: {claim}',
    '{claim}, while there is time',
  ],
  deks: [
    'In {town} I met somebody who had seen it coming for {years} years; {percent} per cent of us, a survey says, secretly agree.',
    'It is an unpopular opinion, formed in {town}, held for {years} years, and now for the first time in print; letters are welcome, in moderation.',
    'Two conversations in {town}, one of them overheard, and a thought that has not gone away: why {percent} per cent may be wrong for once.',
    'What looks like a detail is a matter of principle, at any rate on a wet {today} in {town}, with the bus late again.',
  ],
  leads: [
    'I know that one is not supposed to say it. But I was in {town} last week, I saw what I saw, and I have thought about it on the bus. {claim}.',
    '{claim}. I have believed it for {years} years, and for most of them I have kept quiet, since one likes to be invited.',
    'Last week somebody asked me, in {town}, what I would change if I had one wish. I said the first thing that came into my head. {claim}. It has stayed there since.',
  ],
  body: [
    [
      'It began with a small thing. {a}, who has done the job for {years} years, was told by somebody who has not how it is to be done in future. There was a slide. {a} asked a question about the slide.',
      'Take {a}, of {town}. {^a.he} did everything right, filled in everything, waited everywhere, and was told in the end that there was no box for {a.him}.',
    ],
    [
      'According to a survey {percent} per cent of people agree, if one asks them alone. If one asks them in company it is half of that. There lies the whole problem, and perhaps the solution.',
      'One may think that a trifle. I think that it is what things are made of. Large mistakes are small ones that were given a budget.',
    ],
    [
      'I can hear the reply. It is not so simple, they will say. It never is. It is only that those who say so always end up where they had been going.',
      'Of course there are exceptions. I have met three, and liked two of them. One does not make rules from exceptions; one makes friends.',
    ],
    [
      '> I used to think that somebody would notice. Then I noticed that I was somebody. — {a}, {town}',
      '> We were never asked. I’d have said no, but I’d have liked to be asked. — {a}, {town}',
    ],
    'I do not expect to convince anybody. It would be enough if one reader, tomorrow, in the queue, were to think of it, and leave it.',
  ],
};
