import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const brannockRiver: PlotDraft = {
  id: 'brannock-river',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'emeric-soll', 'sunniva-rethe'],
  tags: ['Brannock', 'rivers', 'floods', '{town}'],
  scenes: ['field', 'bridge', 'street', 'mountains'],
  captions: ['The Tarn at {town} on {day}.', 'Sandbags in Mill Street, {town}.'],
  topic: 'the level of the Tarn',
  facts: (pick) => {
    const metres = pick.int(54, 83);
    return {
      ...pick.person('a', 'brannock'),
      town: pick.town('brannock'),
      level: `${Math.floor(metres / 10)}.${metres % 10}`,
      houses: inWords(pick.int(12, 240)),
      year: String(pick.year - pick.int(9, 48)),
      ...barges(pick.int(8, 46)),
      days: inWords(pick.int(3, 9)),
      what: pick.cycle(
        'the mill; the bowling green; the lower school; the brewery cellar; the old ford; the chapel steps; the cattle market; the bus garage; the ropewalk; the fire station; the allotments',
      ),
    };
  },
  headlines: [
    'The Tarn reaches {what}',
    '{level} metres at {town}: the river takes {what}',
    '{barges} barges wait below {town}',
    'Sandbags, soup and {what}: the flood at {town}',
    'Below {town} the Tarn looks for another bed, and finds {what}',
    'Dry feet in {town}, but not in {what}',
  ],
  deks: [
    'At {town} the Tarn stood at {level} metres on {day}, the most since {year}; {houses} houses and {what} are under water.',
    'For {days} days no barge has passed {town}; below the weir {barges} of them wait with grain for the docks of Port Aldane.',
    'The water came up to {what} and stopped: {town} counts {houses} wet cellars and argues over a dyke that was voted down.',
  ],
  leads: [
    'The gauge at {town} read {level} metres on {day}, more than at any time since {year}. By noon the Tarn stood in {what} and in the cellars of {houses} houses.',
    '{a} has a mark on the door frame for every flood. The newest, at {level} metres, is the second highest; the one above it dates from {year}, when {a.he} was carried out of the window.',
    'For {days} days the Tarn has been closed to shipping between {town} and the sea. {barges} barges lie below the weir and wait, the water is in {what}, and the rain has stopped too late.',
  ],
  body: [
    [
      'Nobody was hurt. The fire brigade fetched eleven people, a parrot and the church silver, in the order in which they were asked.',
      '"It comes slowly and is polite about it," says {a}, who lives behind {what}. "You have time to carry things up. It’s the mud that has no manners."',
    ],
    [
      'A dyke was planned after {year}. It would have cost four million halms and the view, and the town voted it down twice. On {day} the mayor said that she would not raise the matter; then she raised it.',
      'The river has been straightened, dammed and praised in song. What it lacks is room: two of three water meadows above {town} have been ploughed since the price of wheat went up.',
    ],
    [
      'For Port Aldane it means an empty wharf. {barges} barges carry some {load},000 tonnes of grain, which will arrive all at once as soon as the lock can be opened.',
      'The crest is expected at the border in two days. Halmere’s water board has opened the sluices at Eelbrook and expects wet meadows and nothing worse.',
    ],
  ],
};

const barges = (number: number) => ({
  barges: inWords(number),
  // A barge of the Tarn carries a thousand tonnes.
  load: String(number),
});
