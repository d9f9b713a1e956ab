import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const politicsPeople: PlotDraft = {
  id: 'politics-people',
  categories: ['politics'],
  authors: ['davor-quillan', 'bettina-lowe-strand', 'noor-tavish'],
  tags: ['government', 'people', '{party}', 'Chamber'],
  scenes: ['portrait', 'portrait', 'parliament', 'meeting'],
  captions: [
    '{a}, photographed on the stairs of the Chamber.',
    '{a} has been a member for {years} years.',
  ],
  topic: 'the career of {a}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    party: pick.cycle('Harbour Union; Labour Front; the Vale Greens; Republic First'),
    post: pick.cycle(
      'chief whip; chair of the audit committee; minister for ports; party treasurer; spokesman on housing; deputy Speaker; minister for the Vale; head of the youth wing; ombudsman; leader in the Harbour district; minister of state for trains; chair of the bridge committee; government spokesman; mayor of Ostermouth; party secretary; commissioner for islands; chief of the First Minister’s office; member for Greywater',
    ),
    ...pick.career(3, 27),
    votes: inWords(pick.int(2, 19)),
    before: pick.cycle(
      'a bus driver; a vet; a teacher of physics; a notary; a ship’s purser; a goalkeeper; a baker; an anaesthetist; a locksmith; a judge; an auctioneer; a choirmaster; a farmer; a customs officer; a cartoonist',
    ),
  }),
  headlines: [
    '{a.last} becomes {post}',
    'From {before} to {post}',
    '{a} gives up as {post}',
    'By {votes} votes, {a.last} is {post}',
    'Who wants to be {post}?',
    'The patience of {a}, {post}',
    '{a.last} against {b.last}: the fight to be {post}',
  ],
  deks: [
    '{a}, {age}, of {party}, once {before}, is the new {post}, with {votes} votes to spare and a list of people to thank.',
    'After {years} years in the Chamber {a} leaves politics as {a.he} entered it, {a.he} says: with one suit and without a plan.',
    'Two candidates, one post: how {a}, who never raised {a.his} voice, beat {b} to become {post}.',
  ],
  leads: [
    '{a} was in the canteen when the result came. By {votes} votes {party} had made {a.him} {post}, ahead of {b}, who had already ordered the flowers.',
    'There are people in the Chamber whom one notices when they are missing. {a}, {age}, is one. Since {day} {a.he} is {post}, and will be missed in the tea room.',
    '"I was {before}," says {a}. "You learn there that most people want to go home." On {day}, after {years} years as a back-bencher, {a.mr} became {post}.',
  ],
  body: [
    [
      'The office of {post} is one of those that can be made of anything. Under the last holder it was a desk. {a.mr} has asked for a telephone list and a map.',
      '{a.mr} owes it to {years} years of small favours. {^a.he} knows birthdays, ailments and the bus timetable, and has never, as far as anybody recalls, been quoted.',
    ],
    [
      '"A safe pair of hands," says a colleague of {party}, and adds after a pause: "and we have had the other sort."',
      '{b}, who lost, was the first to offer congratulations, and then the first to leave. In {party} both were noted.',
    ],
    [
      'What {a.mr} believes in is less clear. In {years} years {a.he} has given eleven speeches, nine of them on drainage. {^a.his} friends say that one should read them.',
      'For {first}, the First Minister, the choice is convenient. It costs nothing, and there is now somebody in the room who can add up.',
    ],
    'On {a.his} door there was still the old name on {day}. "Leave it," {a.he} told the caretaker. "People will know where to find me."',
  ],
};
