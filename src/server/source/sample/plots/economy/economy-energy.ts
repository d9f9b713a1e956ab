import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';

export const economyEnergy: PlotDraft = {
  id: 'economy-energy',
  categories: ['economy'],
  authors: ['petra-vossgaard', 'emeric-soll', 'yara-kettering', 'casimir-dray'],
  tags: ['energy', 'electricity', '{town}', 'investment'],
  scenes: ['factory', 'factory', 'mountains', 'chart'],
  captions: [
    'The site near {town}, as seen from the road.',
    'Output in megawatts, by hour, on {day}.',
  ],
  topic: 'the plans for {thing}',
  facts: (pick) => {
    const megawatts = pick.step(4, 240, 2);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      town: pick.town(),
      thing: pick.cycle(
        'a battery park; the Greywater cells; the old coal quay; a heat pump for a whole street; the second cable; wind off Harrow Head; rooftop meters; the pumped lake; a tidal mill; the gas terminal; cold stores at night; solar sheds; the district heating; charging posts; the substation; a hydrogen tank; used car batteries; the peak tariff; a sewage works that earns; the switch in the cellar',
      ),
      mw: grouped(megawatts),
      cost: millions(Math.round((megawatts * pick.int(8, 15)) / 10)),
      homes: grouped(megawatts * pick.step(700, 1100, 50)),
      cents: String(pick.int(17, 39)),
      year: String(pick.year + pick.int(1, 4)),
      late: inWords(pick.int(3, 19)),
      objections: grouped(pick.int(21, 890)),
    };
  },
  headlines: [
    '{cost} halms for {thing}',
    '{^thing}: what {town} gets out of it',
    'Power for {homes} homes, from {thing}',
    '{^thing} will be {late} months late',
    '{objections} objections to {thing}',
    'Who pays for {thing}?',
    '{town} says yes to {thing}',
  ],
  deks: [
    'For {cost} halms {town} is to get {mw} megawatts by {year}; {objections} people have written that they would rather not.',
    'It sounds like a detail, but {thing} could supply {homes} homes, if the grid at {town} were what it is on paper.',
    'A kilowatt-hour costs {cents} cents at present; what {thing} would change about that, and for whom.',
  ],
  leads: [
    'On the meadow behind {town} there are four pegs and a sign. By {year} {thing} should be working there, with {mw} megawatts, for {cost} halms. So far {objections} people have objected.',
    'The grid company has decided: {cost} halms for {thing}, near {town}, enough for {homes} homes. The letter to the neighbours went out on {day}, before the letter to the press.',
    '{a} explains it with two buckets and a hose. In the end everybody in the hall of {town} has understood {thing}, and {objections} are against it all the same.',
  ],
  body: [
    [
      '"The difficulty isn’t making it," says {a}, the engineer in charge. "It’s having it at ten past six, when the whole republic puts the kettle on."',
      'Technically nothing about it is new, says {a}, who has built three of the kind in Sarrenland. "New is that you want it here, and that you want it by {year}."',
    ],
    [
      'The price of electricity, {cents} cents a kilowatt-hour for households, would be the same for the time being. In ten years it might be two cents less. Nobody on either side wished to be quoted with it.',
      'Those who live next to it fear the hum. {b}, who teaches music at {town}, has measured it at a similar site: a low B flat, {b.he} says, "and not quite in tune".',
    ],
    '- Output: {mw} megawatts | Cost: {cost} halms | Homes supplied: {homes} | Objections: {objections} | Planned for: {year}',
    'The permit is expected in {nextseason}. The pegs, somebody has noticed, are already the second set.',
  ],
};
