import type { PlotDraft } from '../../plot.ts';
import { inWords, millions } from '../../wording.ts';

export const defencePolicy: PlotDraft = {
  id: 'defence-policy',
  categories: ['defence', 'politics'],
  authors: ['anselm-corrie', 'davor-quillan', 'ilse-marenholt'],
  tags: ['defence policy', 'Chamber', '{defence}', 'budget'],
  scenes: ['parliament', 'meeting', 'map', 'portrait'],
  captions: [
    '{defence}, minister of defence, before the committee on {day}.',
    'The map in room 4, with pins.',
  ],
  topic: 'the plan for {matter}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    matter: pick.cycle(
      'the home guard; shelters; the coastal batteries; conscription; cyber reservists; civil defence; the military hospital; the second radar; women divers; the barracks at Marl Hill; the reserve pay; a drone school; the strategic stocks; the naval base; foreign instructors; the alarm sirens; the border rangers; the defence levy; the oath; joint patrols; the old bunkers; the icebreaker’s gun; the staff college; army land; the veterans’ pension',
    ),
    cost: millions(pick.step(8, 240, 2)),
    years: inWords(pick.int(3, 12)),
    ayes: inWords(pick.int(8, 13)),
    noes: inWords(pick.int(3, 7)),
    pages: String(pick.int(18, 160)),
    percent: (pick.int(14, 23) / 10).toFixed(1),
  }),
  headlines: [
    'What the government plans for {matter}',
    '{cost} halms for {matter}',
    'Committee passes plan for {matter}',
    '{matter}: {defence.last} under fire',
    'A quarrel about {matter}',
    'The generals and {matter}',
    'Is there a case for {matter}?',
  ],
  deks: [
    'A paper of {pages} pages sets out what is to become of {matter} in the next {years} years; it costs {cost} halms and has a gap.',
    'By {ayes} to {noes} the defence committee has approved the plan for {matter}; the minority report is shorter, and has been read.',
    '{defence} wants {cost} halms for {matter}; the finance ministry wants to know what happened to the last lot.',
  ],
  leads: [
    '{defence}, the minister of defence, presented a plan for {matter} on {day}: {pages} pages, {cost} halms, {years} years. Asked whether it was enough, {defence.he} said that it was a plan.',
    'The committee sat in private, and by evening everybody knew. The plan for {matter} was passed by {ayes} votes to {noes}, after the minister had given up two of its appendices.',
    'There is agreement that something should be done about {matter}. Since {day} there is also a price, {cost} halms, and with it the agreement has ended.',
  ],
  body: [
    [
      '"We are preparing for what we can imagine," said {a}, a retired commodore, before the committee. "It’s a start. The other side prepares for what we can’t."',
      'The paper speaks of risks, not of Torvia. {a}, who has read a dozen of its kind at the staff college, found the word "neighbour" in it nineteen times.',
    ],
    [
      'The republic spends {percent} per cent of its output on defence. With the plan it would be a tenth of a point more; {finance}, at the finance ministry, is said to have asked which tenth.',
      '{b}, who speaks for the Greens, will vote in favour if half of it can also be used for floods. It can, says the ministry. It always could.',
    ],
    '- Cost: {cost} halms over {years} years | In committee: {ayes} for, {noes} against | Length: {pages} pages | Defence spending today: {percent} per cent of output',
    [
      'The unions want to know about Sundays, the farmers about the land, and {b}, a member for the coast, about the noise.',
      'The full Chamber votes in {nextmonth}. A majority is thought certain, since nobody wants to have been against it if it turns out to have been needed.',
    ],
  ],
};
