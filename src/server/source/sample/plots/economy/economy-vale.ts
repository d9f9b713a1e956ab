import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const economyVale: PlotDraft = {
  id: 'economy-vale',
  categories: ['economy'],
  authors: ['orla-penhallan', 'petra-vossgaard', 'leocadia-brandt-ayle'],
  tags: ['Linnet Vale', 'wine', 'agriculture', '{town}'],
  scenes: ['mountains', 'field', 'mountains', 'portrait'],
  captions: [
    'The upper terraces on {day}.',
    '{a} between the rows: 31 generations, the sign says.',
  ],
  topic: 'the trade in {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.pick('Upper Linnet; Lower Linnet; Cobb End; Thirlbeck; Quarley'),
    thing: pick.cycle(
      'early frost; old vines; cider apples; walnuts; the new press; a cork shortage; sparkling wine; beetles; sheep between the rows; saffron; the cooperative’s debts; screw caps; the grape harvest; empty terraces; cellar tours; water rights; hail nets; a forgotten grape; plum brandy; hydropower; goats’ cheese; the last cooper; chestnut flour',
    ),
    litres: grouped(pick.step(120, 980, 10)),
    hectares: grouped(pick.step(14, 390, 2)),
    price: (pick.int(52, 240) / 10).toFixed(2),
    families: inWords(pick.int(9, 64)),
    change: String(pick.int(6, 31)),
    more: pick.pick('more; less'),
  }),
  headlines: [
    'In the Vale they talk of {thing}',
    '{^thing} and {families} families',
    'What becomes of {thing}?',
    '{litres},000 litres, and {thing}',
    '{town} bets on {thing}',
    '{a.last} and {thing}',
    'A year of {thing}',
  ],
  deks: [
    '{families} families around {town} live from it: how {thing} came to matter in a valley that distrusts novelty.',
    'On {hectares} hectares above {town} things are changing; it has to do with {thing}, and with a price of {price} halms a litre.',
    'The growers of the Vale expect {litres},000 litres, {change} per cent {more} than last year; more than about the sum they talk about {thing}.',
  ],
  leads: [
    'Above {town} the terraces are steep and the opinions steeper. This year there is one subject: {thing}. It concerns {families} families, {hectares} hectares and a good deal of pride.',
    '{a} gets up at four and goes to look. It is about {thing}, as with everybody in {town} at the moment. Then {a.he} has breakfast, and then {a.he} looks again.',
    'The cooperative of {town} will press {litres},000 litres this year, {change} per cent {more} than last. That would be news, were it not for {thing}.',
  ],
  body: [
    [
      '"My grandfather would have shot somebody," says {a}, who farms eleven hectares. "I’ve formed a committee. I’m not sure that it’s progress."',
      'The prices have little to do with it. A litre brings {price} halms at the gate, as it did three years ago, and twice that in a bottle with a bird on it.',
    ],
    [
      '{b} of the agricultural office has measured, photographed and written a leaflet. It is used, {b.he} has noticed, to wedge the cellar door.',
      'From the capital come advice and, with some delay, money. {b}, who chairs the cooperative, would swap the first for more of the second.',
    ],
    [
      'Terraces that nobody mends fall within ten years. About a third of those on the old maps are woodland now; from the valley it looks pretty, and costs the people below it their peace of mind when it rains.',
      'The young go to Port Aldane, learn something, and in their thirties some come back, with a spouse and ideas. One has planted a grape whose name nobody can pronounce. It is doing well.',
    ],
    'In the evening one sits on the wall and looks at it. "It’ll be something," says {a}. In the Vale that passes for enthusiasm.',
  ],
};
