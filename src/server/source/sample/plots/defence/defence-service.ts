import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const defenceService: PlotDraft = {
  id: 'defence-service',
  categories: ['defence', 'society'],
  authors: ['anselm-corrie', 'noor-tavish', 'yara-kettering'],
  tags: ['armed forces', 'service', '{town}', 'people'],
  scenes: ['portrait', 'crowd', 'street', 'field'],
  captions: ['{a} outside the barracks at {town}.', 'Roll call at {town}, ten to seven.'],
  topic: 'service in the forces',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.pick('Harrow; Ostermouth; Stonehythe; Thirlbeck; Marl Hill; Callow Bay'),
    who: pick.cycle(
      'a recruit of forty; the regimental baker; a deaf radio operator; the last drummer; an army chaplain without a church; twins in one platoon; the colonel’s gardener; a conscientious objector who stayed; the first woman in the bomb squad; a naval cook; the reservist with six children; a sapper who knits; the armourer; a dog called Private; an army vet; the oldest corporal; a cadet from Torvia; the band; a parachute packer; the quartermaster; a military judge; the lieutenant who writes poems; a divers’ doctor; the sentry at gate 4',
    ),
    number: grouped(pick.step(120, 4200, 10)),
    percent: String(pick.int(11, 46)),
    months: inWords(pick.int(6, 14)),
    ...pick.career(2, 34),
  }),
  headlines: [
    '{^who}: a portrait',
    'The army and {who}',
    '{^who} of {town}',
    'What {who} has to teach the generals',
    '{percent} per cent of posts empty, but not this one: {who}',
    'A day in barracks, with {who}',
    '{years} years in uniform: {who}',
  ],
  deks: [
    'Of the posts in the forces {percent} per cent are vacant; in {town} one is filled, by {who}, and it has made a difference.',
    '{number} people serve in the armed forces of Halmere; {a}, {age}, is one of them, and not what one expects.',
    'The recruiting office had put the form aside; {years} years later {who} is the best argument that the army has.',
  ],
  leads: [
    'In {town}, where {number} people are stationed, everybody knows {a}: {who}. On {day} there was a small ceremony, with a speech that ended when the rain began.',
    'The army has too many desks and too few people. {percent} per cent of its posts are vacant. That makes cases like this one precious: {who}, in {town}, {age} years old and not tired of it.',
    '{a} did not want a fuss. But {a.he} is {who}, and in {years} years at {town} that has become something of an institution.',
  ],
  body: [
    [
      '{a} joined for {months} months. "The food was better than at home," {a.he} says. "Not good. Better."',
      'How did it come about? A form, a mistake in the form, and an officer who was too proud to correct it. {a} still has the form.',
    ],
    [
      '"There are people who make you stand up straighter just by coming in," says {b}, the commanding officer. "You can’t train that. You can only fail to spoil it."',
      '{b}, who commands at {town}, has written a paper on it for the ministry. The ministry has asked for it in tabular form.',
    ],
    [
      'Pay has gone up by a fifth in four years, and still the shipyards pay more. What keeps people, surveys say, is comrades, the sea and, in eleven per cent of cases, not having thought about it.',
      'The forces have {number} people in {town} and as many beds as in 1970. A new block is to be built. The plans provide for single rooms, about which the sergeants have views.',
    ],
    'At ten to seven the bell goes. {a} is there already, as always, and pretends to have just come.',
  ],
};
