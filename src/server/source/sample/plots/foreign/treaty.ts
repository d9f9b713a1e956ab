import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const treaty: PlotDraft = {
  id: 'treaty',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'davor-quillan', 'casimir-dray'],
  tags: ['treaties', '{c}', 'Chamber', 'ratification'],
  scenes: ['parliament', 'desk', 'meeting', 'map'],
  captions: [
    'The Chamber on {day}, shortly before the division.',
    'The original, with two seals and a coffee stain that has been noted in the minutes.',
  ],
  topic: 'the treaty on {matter}',
  facts: (pick) => {
    const ayes = pick.int(76, 118);
    const noes = pick.int(9, Math.min(52, 138 - ayes));
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('mp'),
      matter: pick.cycle(
        'extradition; double taxation; river pollution; mutual aid in disasters; social insurance; film archives; the transfer of prisoners; air services; investment; lost art; road haulage; plant diseases; electricity lines; youth exchanges; search and rescue; civil status papers; the inheritance of land; bees; the training of pilots',
      ),
      ayes: String(ayes),
      noes: String(noes),
      absent: String(141 - ayes - noes),
      articles: String(pick.int(11, 46)),
      years: inWords(pick.int(3, 11)),
      force: pick.date(pick.int(30, 120)),
    };
  },
  headlines: [
    'Chamber ratifies treaty with {c} on {matter}',
    '{ayes} to {noes}: a treaty on {matter} passes',
    'After {years} years, {matter} has a treaty',
    '{articles} articles on {matter}, and one that matters',
    'The treaty with {c} that almost nobody opposed',
    '{^matter}: what Halmere and {c} have promised each other',
  ],
  deks: [
    'By {ayes} votes to {noes} the Chamber has approved an agreement with {c} on {matter} that took {years} years and has {articles} articles.',
    'The treaty on {matter} will come into force on {force}; of its {articles} articles the last but one will keep the lawyers busy.',
    'Negotiated for {years} years, debated for fifty minutes: how a treaty with {c} on {matter} got through the Chamber by {ayes} to {noes}.',
  ],
  leads: [
    'The Chamber approved the treaty with {c} on {matter} on {day} by {ayes} votes to {noes}; {absent} members were absent or did not vote. It comes into force on {force}, if {c.parl} does the same.',
    'The debate took fifty minutes, the negotiations {years} years. With {ayes} votes to {noes} the Chamber has agreed to a treaty with {c} on {matter}.',
    'There was one speech against it, and it was about something else. On {day} the treaty on {matter} between Halmere and {c} passed the Chamber, {ayes} to {noes}.',
  ],
  body: [
    [
      'In {articles} articles the two states promise to do what their offices have in part been doing for years. New is a committee that can settle disputes, with two members from each side and a fifth chosen by lot.',
      'Its {articles} articles are for the most part those of a model that Sarrenland uses with everybody. Two are new: one on costs, which each side bears for itself, and one on silence, which after 60 days counts as consent.',
    ],
    [
      '"We have waited long enough to be sure that nobody remembers why we disagreed," said {foreign}, the foreign minister, in presenting it. There was laughter on both sides of the house.',
      'For the opposition {opposition} complained that the Chamber may only say yes or no. {mp}, who sits on the foreign committee, recalled that it could also say later, "and has done so for {years} years".',
    ],
    '- For: {ayes} | Against: {noes} | Absent or not voting: {absent}',
    [
      'In {c.cap} the treaty has yet to come before {c.parl}. Nobody expects trouble there, although nobody expected trouble with the last one either.',
      'Those who voted against gave two reasons: that it goes too far, and that it does not go far enough. The minister thanked them for standing on both sides of it.',
    ],
  ],
};
