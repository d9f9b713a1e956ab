import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const scienceSkySea: PlotDraft = {
  id: 'science-sky-sea',
  categories: ['science'],
  authors: ['emeric-soll', 'sunniva-rethe', 'yara-kettering'],
  tags: ['physics', 'measurement', 'University of Aldane'],
  scenes: ['laboratory', 'lighthouse', 'map', 'chart', 'ship'],
  captions: [
    'The instrument on the roof of the institute, with its hat for the rain.',
    'Readings of {thing}, by hour.',
  ],
  topic: 'the measuring of {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b', 'keld'),
    ...phenomenon(
      pick.cycle(
        'fog in metres; a faint comet in magnitudes; the tide at the bridge in centimetres; ice on the Sund in centimetres; ball lightning in seconds; the salt in the strait in grams a litre; northern lights in kilovolts; the speed of sand in metres an hour; the magnetic pole in kilometres a year; harbour waves in centimetres; deep cold water in degrees; the height of waves in metres; desert dust in grams; the length of the day in milliseconds; a meteorite in kilograms; underwater noise in decibels; sea smoke in degrees; lightning over land in kiloamperes; the drift of the coast in millimetres a year; tremors below the Vale in micrometres; starlight in parts per million; squalls in knots; rogue waves in metres; radon in counts a minute; the bend of a rainbow in degrees; thawing ground in centimetres; echoes under the bridge in seconds; the drift of buoys in miles a day; the glow of the sea in hours',
      ),
    ),
    number: String(pick.int(12, 96) / 10),
    years: inWords(pick.int(6, 140)),
    readings: grouped(pick.step(2400, 980_000, 100)),
    error: String(pick.int(2, 9) / 10),
    device: pick.pick(
      'a bucket with a valve; an old radar dish; a telescope of 40 centimetres; eleven buoys; a laser and a mirror; a shipping container on the breakwater',
    ),
    town: pick.town(),
  }),
  headlines: [
    'How to measure {thing}',
    '{number} {unit}: news of {thing}',
    'The riddle of {thing}',
    'What {readings} readings say about {thing}',
    '{^thing}, measured in {town}',
    'A machine for {thing}',
    '{a} and the patience for {thing}',
  ],
  deks: [
    'With {device} and {readings} readings a group at Aldane has pinned down {thing}: {number} {unit}, give or take {error}.',
    'For {years} years somebody has written it down each morning; now the series on {thing} gives an answer, and it is {number} {unit}.',
    'It affects ships, bridges and the washing on the line, yet little was known about {thing}; that has changed by {number} {unit}.',
  ],
  leads: [
    'The number is {number} {unit}, with an uncertainty of {error}. It concerns {thing}, and it rests on {readings} readings, of which the first was made by candlelight.',
    'In {town} there stands {device}, which visitors take for something else. It measures {thing}. Since {day} one knows how much: {number} {unit}.',
    '{a} gets up at four to look at {thing}. {^a.he} has done so for nineteen years, and was preceded in it by a great-aunt. On {day} the two of them had a result.',
  ],
  body: [
    [
      'To measure it one needs {device}, and nights without ships. There are about forty of those in a year. On the others, says {a}, who leads the group, one mends things.',
      'The trick is to do it twice, from two places, and to subtract. {a}, who had the idea on the night ferry, used the back of a menu.',
    ],
    [
      '"Most of what we do is to find out what it isn’t," says {a}. "It isn’t the traffic. It isn’t the moon. We’re fairly sure by now that it isn’t the cleaner."',
      '{b} of the observatory in Skerrow has checked the figures with an instrument of {b.his} own. They agree to within {error}, which among physicists is a form of embrace.',
    ],
    '| {^thing} || | {unit} || Result | {number} || Uncertainty | {error}',
    [
      'What is it good for? The pilots have asked for the tables. An insurance company has asked as well, more politely.',
      'That it matters can be seen at the bridge, where the engineers have had to move a pier by the width of a hand on account of it.',
    ],
  ],
};

/** What is measured, and the unit it is measured in. */
function phenomenon(text: string) {
  const at = text.lastIndexOf(' in ');
  return { thing: text.slice(0, at), unit: text.slice(at + 4) };
}
