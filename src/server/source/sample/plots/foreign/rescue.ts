import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const rescue: PlotDraft = {
  id: 'rescue',
  categories: ['foreign-relations'],
  authors: ['sunniva-rethe', 'anselm-corrie', 'orla-penhallan', 'ilse-marenholt'],
  tags: ['rescue', '{c}', 'coastguard', 'aid'],
  scenes: ['ship', 'harbour', 'lighthouse', 'mountains'],
  captions: [
    'Loading in Ostermouth on {day}: pumps, blankets, soup.',
    'The convoy before it left for {c.town}.',
  ],
  topic: 'the help for {c.town}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    ...pick.person('p'),
    town: pick.town(),
    event: pick.cycle(
      'a flood; a fire in the cold store; a landslide; a storm; a burst dyke; an explosion at the mill; a week without electricity; a ferry aground; a snowfall of two metres; a collapsed roof; a derailed train; a poisoned well; a blocked river',
    ),
    people: grouped(pick.step(40, 900, 10)),
    team: inWords(pick.int(11, 64)),
    pumps: inWords(pick.int(3, 12)),
    hours: inWords(pick.int(5, 22)),
    cost: grouped(pick.step(60, 900, 20)),
  }),
  headlines: [
    'After {event}, {team} Halmerians go to {c.town}',
    '{pumps} pumps for {c.town}',
    'First across the border: help for {c.town}',
    '{^event} in {c.town}, and who came to help',
    'How {people} people were got out of {c.town}',
    '{c.cap} asks for pumps, and gets {pumps}',
  ],
  deks: [
    'Within {hours} hours of a call from {c.cap} {team} people with {pumps} pumps were on their way to {c.town}; the paperwork followed.',
    '{^event} has driven {people} people from their homes in {c.town}; Halmere has sent {team} helpers, and a cook who insisted.',
    'Halmere’s civil defence is in {c.town} for the second time in ten years, with {team} people, {pumps} pumps and better boots.',
  ],
  leads: [
    'The call came at ten past four, and {hours} hours later {team} members of Halmere’s civil defence crossed into {c} with {pumps} pumps. In {c.town} {people} people have had to leave their homes after {event}.',
    '{p} was at a christening when the telephone rang. Since {day} {p.he} has been in charge of {team} Halmerians in {c.town}, where {event} has made {people} people homeless for the time being.',
    '{^event} has cut {c.town} off from the rest of {c}. Halmere sent {team} people and {pumps} pumps on {day}, under an agreement that was made for such cases and has never been tried in this direction.',
  ],
  body: [
    [
      '{people} people were brought to schools and a gymnasium. Nobody was killed; eleven were treated for cold. "They had made tea for us," says {p}, the leader of the team. "We had come to make it for them."',
      'By the second evening the worst was over. {p}, who leads the team, reported {people} people brought out and all of them counted, "and a goat, which isn’t in the count".',
    ],
    [
      'The mission costs about {cost},000 halms. Under the agreement on mutual aid each country bears its own costs, so that nobody has to argue while things are wet.',
      'At the border the customs officers had been told to let the convoy pass and wanted to see the order. It took nine minutes, which {c.gov} has called "regrettable" and the drivers "a record".',
    ],
    [
      '{c.head} thanked Halmere by telephone. {first} replied that it was what neighbours were for, and that the pumps would be wanted back.',
      'Help of this kind makes little noise and lasts. In {town} people still speak of the Brannish carters who came after the storm of 1978 with hay that nobody had asked for.',
    ],
  ],
};
