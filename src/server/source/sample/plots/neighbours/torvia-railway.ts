import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const torviaRailway: PlotDraft = {
  id: 'torvia-railway',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'yara-kettering'],
  tags: ['Torvia', 'railways', 'travel', '{town}'],
  scenes: ['railway', 'railway', 'street', 'field'],
  captions: [
    'The station of {town}, {trains} trains a day at its best.',
    'The 6.12 to {town}, on time at the first stop.',
  ],
  topic: 'the future of the line to {town}',
  facts: (pick) => {
    const before = pick.int(7, 14);
    return {
      ...pick.person('a', 'torvia'),
      town: pick.town('torvia'),
      job: pick.cycle(
        'the stationmaster; the conductor; the waitress of the buffet; the signalman; the points cleaner; the crossing keeper; the tea lady of carriage 9; the last porter; the man with the lamp; the wheel tapper; the announcer; the luggage clerk; the driver of the 6.12',
      ),
      trains: inWords(before),
      left: inWords(before - pick.int(2, 5)),
      minutes: String(pick.int(18, 75)),
      km: String(pick.int(140, 890)),
      years: String(pick.int(12, 41)),
      passengers: grouped(pick.step(120, 1900, 10)),
    };
  },
  headlines: [
    'The line to {town} loses {minutes} minutes, and its patience',
    '{left} trains a day: what is left for {town}',
    '{^job} of {town} speaks',
    'Torvia’s railways forget about {town}',
    '{km} kilometres with {job}',
    'Change at {town}, if you can',
    'On the slow train to {town}',
  ],
  deks: [
    'The state railways of Torvia run {left} trains a day to {town} where there were {trains}; {passengers} passengers have begun to count for themselves.',
    'A new timetable makes the journey to {town} {minutes} minutes longer; {job} has kept a diary of it for {years} years.',
    'What a timetable says about a country: {km} kilometres from Sundgrad, {town} waits for one of its {left} trains.',
  ],
  leads: [
    'From Sunday there will be {left} trains a day between Sundgrad and {town}, {km} kilometres apart. There used to be {trains}. The ones that remain take {minutes} minutes longer, since there is nobody left at the points.',
    '{a} is {job} of {town} and has been for {years} years. The new timetable came in the post on {day}, says {a}, and it was shorter than the covering letter.',
    'The train to {town} leaves Sundgrad when it is dark and arrives when it is dark again, with {km} kilometres of birches in between. Since {day} it takes {minutes} minutes longer than in 1985.',
  ],
  body: [
    [
      'The state railways speak of an adjustment to demand. {passengers} people a day still use the line, says the regional office, "and most of them are not in a hurry". Those on the platform see it differently.',
      '"They used to announce the delay," says {a}. "Now they announce the train." On the wall of the waiting room hangs a map of the network from better days; somebody has crossed out six branches in pencil and dated each.',
    ],
    [
      'For Halmere it matters because goods go the same way. Every freight train that brings Torvian timber to the border crosses {town} on a single track, and waits there for whatever is late.',
      'There is money for new track, but it goes north, to the mines and the ports. Along the line to {town} the sleepers date in part from before the war; in hot weather the drivers are told to go at a walking pace.',
    ],
    [
      '- Distance from Sundgrad: {km} kilometres | Trains a day: {left}, until now {trains} | Passengers a day: {passengers} | Slower by: {minutes} minutes',
      'In the buffet they serve cabbage soup and know the reason for everything. It is the minister, it is the roof at Velsk Junction, it is that nobody in Sundgrad takes the train.',
    ],
    'In the evening the 6.12 goes back the way it came. {a} lifts a hand to it. "One gets used to things," {a.he} says, "but they should ask first."',
  ],
};
