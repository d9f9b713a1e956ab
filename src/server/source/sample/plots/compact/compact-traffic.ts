import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactTraffic: PlotDraft = {
  id: 'compact-traffic',
  categories: ['strait-compact'],
  authors: ['yara-kettering', 'petra-vossgaard', 'sunniva-rethe', 'casimir-dray'],
  tags: ['Strait Compact', 'shipping', 'statistics', 'ports'],
  scenes: ['chart', 'ship', 'harbour', 'map'],
  captions: [
    '{^what} in the Narrows, by month.',
    'The counting room of the pilot station: a window and a pencil.',
  ],
  topic: 'the figures on {what}',
  facts: (pick) => {
    const now = pick.int(240, 2900);
    const change = pick.int(3, 21);
    const up = pick.chance(0.55);
    const before = Math.round((now * 100) / (up ? 100 + change : 100 - change));
    return {
      ...pick.person('a'),
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      what: pick.cycle(
        'tankers; ferry sailings; ships at anchor; unlit boats; coasters under 50 metres; cruise calls; car carriers; barges through the locks; pilotages; tugs ordered at night; inspections; ships under flags of convenience; grain ships; near misses',
      ),
      now: grouped(now),
      before: grouped(before),
      change: String(change),
      more: up ? 'more' : 'fewer',
      rose: up ? 'rose' : 'fell',
      share: String(pick.int(28, 47)),
      series: Array.from({ length: 12 }, (_, i) =>
        Math.round(before + ((now - before) * i) / 11 + pick.int(-9, 9)),
      ).join(','),
    };
  },
  headlines: [
    '{now} {what}: the Narrows in figures',
    '{change} per cent {more} {what}',
    'What the number of {what} says about us',
    'Counting {what}',
    'A year of the strait, in {what}',
    '{^what}: the curve that worries the pilots',
  ],
  deks: [
    'The Compact’s statistics for {lastmonth} count {now} {what}, {change} per cent {more} than a year ago; most of the change is due to {c}.',
    'From {before} to {now}: the count of {what} in the Narrows {rose} by {change} per cent, and the pilots have a theory.',
    'Every ship through the strait is written down by hand before the computer sees it; the newest table, on {what}, deserves a second look.',
  ],
  leads: [
    'The number for {lastmonth} is {now}. So many {what} were recorded in the Narrows, according to figures that the Compact published on {day}; in the same month last year there were {before}.',
    'At the pilot station they still make a stroke for each, and a slanting one for every fifth. Added up, the strokes come to {now} {what}, {change} per cent {more} than a year ago.',
    'Statistics are late news. All the same: {now} {what} where there were {before} is a change that can be seen from the quay, and {a}, who stands there every day, has seen it.',
  ],
  body: [
    '| {^what} || | number || {^lastmonth} last year | {before} || {^lastmonth} this year | {now} || Change, % | {change}',
    [
      '{a} has been a pilot for 26 years and keeps a table of {a.his} own. It agrees with the official one but for two ships. "They were there," {a.he} says. "Somebody was having tea."',
      'The explanation lies in {c}, the secretariat believes: {share} per cent of the change can be put down to its ports alone. {c.cap} explains it by the weather.',
    ],
    [
      'Whether it is good news depends on where one stands. For the dues it is money, for the tugs it is work, and for those who live at the water it is mostly noise.',
      'One month proves nothing, and the Compact’s statisticians say so in bold type. Smoothed over a year the line is quieter, though it points the same way.',
    ],
    'Per day the strait sees about 90 ships of more than 300 tons. That makes one every sixteen minutes, by night as well, and a full day’s work for those who have to tell them apart.',
  ],
};
