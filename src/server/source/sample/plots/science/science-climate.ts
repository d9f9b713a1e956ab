import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const scienceClimate: PlotDraft = {
  id: 'science-climate',
  categories: ['science'],
  authors: ['emeric-soll', 'yara-kettering', 'orla-penhallan', 'sunniva-rethe'],
  tags: ['climate', 'weather', 'Saltmarsh Polder', 'statistics'],
  scenes: ['chart', 'field', 'map', 'harbour', 'mountains'],
  captions: [
    '{^thing} at the station of {town}, by year.',
    'The dyke near {town}, raised twice since 1953.',
  ],
  topic: 'the figures on {thing}',
  facts: (pick) => {
    const now = pick.int(20, 98);
    const change = pick.int(3, 18);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      town: pick.town(),
      thing: pick.cycle(
        'frost days; tropical nights; storm surges; days of snow in the Vale; days of fog; dry weeks in May; early swallows; high tides at Tidewell; gales in October; hailstorms; days with ice in the harbour; cloudbursts; late frosts; dry wells; hours of sunshine; sandbank losses; peat fires; early thaws; late harvests; wet Sundays; snowless winters; warm Novembers',
      ),
      now: String(now),
      before: String(now + change * (pick.chance(0.5) ? 1 : -1)),
      years: String(pick.int(42, 138)),
      cost: inWords(pick.int(3, 48)),
      cm: inWords(pick.int(3, 29)),
      month: pick.pick('January; March; May; August; October'),
      series: Array.from(
        { length: 14 },
        (_, i) => now + Math.round(((13 - i) * change) / 26) + pick.int(-6, 6),
      ).join(','),
    };
  },
  headlines: [
    'What has become of {thing}',
    '{now} in place of {before}: {thing} in the long run',
    '{years} years of {thing}',
    'The dyke, the sums and {thing}',
    'A curve for {thing}',
    '{town} gets used to {thing}',
    'Why {thing} matter more than the average',
  ],
  deks: [
    'At the station of {town} the index for {thing} stands at {now}, thirty years ago it was {before}; what that means for dykes and gardens.',
    'A series of {years} years shows how {thing} have changed in Halmere; the dyke wardens have read it and ordered clay.',
    'One year proves nothing, but {years} of them do: a look at {thing}, with error bars and without excitement.',
  ],
  leads: [
    'Averages are calm. What people notice are {thing}. At the station of {town}, where somebody has kept the book for {years} years, the index has gone from {before} to {now} within three decades.',
    'In {town} they did not need a chart to know. But since {day} there is one, on {thing}: it covers {years} years, and the last thirty of them point in one direction.',
    '{a} inherited the thermometer hut from {a.his} father, and with it the book. Whoever leafs through it, all {years} years, sees what has happened to {thing} without being told.',
  ],
  body: [
    [
      '"Each single figure has an excuse," says {a}, who works for the weather service. "There’s only no excuse for all of them."',
      'How sure is it? {a} of the weather service answers with a picture: "Throw a die a thousand times. If it keeps coming up five, look at the die."',
    ],
    [
      'For the polder it is a matter of centimetres. The dyke at {town} is to be raised by {cm} of them, for {cost} million halms, a sum about which nobody has argued so far. {b}, the dyke warden, finds that more alarming than the chart.',
      'The growers of the Vale have planted higher up, the insurers have moved further back, and {b}, who keeps bees, has bought a second veil.',
    ],
    '| {^thing} at {town}, index || | value || Thirty years ago | {before} || Today | {now} || Length of the series, years | {years}',
    'All data and the working can be had from the newsroom. The last reader who checked them found an error in {month} 1961. It has been corrected, and changes nothing.',
  ],
};
