import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const defenceWatch: PlotDraft = {
  id: 'defence-watch',
  categories: ['defence'],
  authors: ['anselm-corrie', 'sunniva-rethe', 'tobin-arkwell', 'emeric-soll'],
  tags: ['coastguard', 'Narrows', 'incidents at sea', 'security'],
  scenes: ['lighthouse', 'ship', 'map', 'harbour'],
  captions: [
    'The screen at Harrow Head, with {number} ships and one question mark.',
    'The cutter on patrol off {place}.',
  ],
  topic: 'the watch on the strait',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    thing: pick.cycle(
      'a ship without a name; jammed satellites; the slow trawler; drifting mines of the last war; a tanker that turned off its signal; divers at the pier; an unknown submarine; night flights; a cut cable; a yacht with eleven aerials; balloons; a false distress call; a lost torpedo; cameras on a buoy; a scientific cruise; two anchors on the sea bed; a periscope that was a seal; fishing boats that do not fish; a radio station that only counts; oil on the water; a canoe with a flag; a ghost on the radar; a container adrift; low aircraft; whales',
    ),
    place: pick.pick(
      'Harrow Head; Hook Sands; the Sisters; the outer roads; North Middle; Callow Bay',
    ),
    number: grouped(pick.int(41, 190)),
    hours: inWords(pick.int(2, 38)),
    cases: grouped(pick.int(12, 240)),
    miles: inWords(pick.int(2, 29)),
    more: pick.pick('more; fewer'),
    percent: String(pick.int(9, 80)),
  }),
  headlines: [
    'Coastguard puzzled by {thing}',
    '{^thing} off {place}',
    '{hours} hours with {thing}',
    'What was it? {^thing} in the Narrows',
    'Harrow Head reports {thing}',
    '{cases} cases a year: {thing} and others',
    'The navy, the strait and {thing}',
  ],
  deks: [
    'For {hours} hours the coastguard kept an eye on {thing} off {place}; nothing happened, and it was written down with care.',
    'In a year the watch at Harrow Head has noted {cases} incidents, {percent} per cent {more} than before; the latest was {thing}.',
    '{miles} miles off {place}, in plain sight: {thing} gives the ministry a riddle, and the duty officer a long night.',
  ],
  leads: [
    'The entry in the log of Harrow Head is eight words long. It says when, where, and what: {thing}, {miles} miles off {place}. What follows took {hours} hours and is not in the log.',
    'Among {number} ships on the screen one can tell at once if something is wrong, says {a}. On {day} something was. It was {thing}, off {place}.',
    'The defence ministry confirmed on {day} what fishermen had been saying for a week: off {place} there was {thing}. It would not say more, but said it at length.',
  ],
  body: [
    [
      '"Most of it is nothing," says {a}, who has the watch. "But it has to be nothing on paper."',
      '{a}, the officer of the watch, rang up four people in the order laid down. The third was asleep, the fourth was on holiday, and by then it had moved.',
    ],
    [
      'The cutter went out, looked, and was looked at. A helicopter would have been quicker. The helicopter was having its doors done.',
      'Off {place} the law is simple and the sea is not. One may follow, one may hail, one may come alongside; to go on board one needs a reason, or a line thrown by the other side.',
    ],
    [
      'From Sundgrad there was no comment. A spokesman of the fleet said that Torvia respected all lines, "including those that have not been drawn".',
      'The number of such cases has changed by {percent} per cent in a year, to {cases}. {b}, who teaches at the staff college, puts it down in equal parts to events and to better eyesight.',
    ],
    'Towards morning the wind went round to the west. The log has it as "no longer observed". {a} made tea, and drew a line under it with a ruler.',
  ],
};
