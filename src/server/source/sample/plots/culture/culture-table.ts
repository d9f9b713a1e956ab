import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const cultureTable: PlotDraft = {
  id: 'culture-table',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'orla-penhallan', 'casimir-dray', 'sunniva-rethe'],
  tags: ['food', 'restaurants', '{town}', '{dish}'],
  scenes: ['street', 'harbour', 'portrait', 'desk', 'mountains'],
  captions: ['{name}, {town}: eleven tables and a stove.', '{a} in the kitchen of {name}.'],
  topic: 'the cooking at {name}',
  facts: (pick) => ({
    ...pick.person('a', pick.pick(['halmere', 'halmere', 'keld', 'brannock'] as const)),
    town: pick.town(),
    name: `The ${pick.cycle('Blind; Second; Honest; Late; Salt; Little; Green; Crooked; Old; Warm; Silent; Northern; Patient')} ${pick.cycle('Heron; Anchor; Spoon; Purser; Eel; Goose; Customs House; Kettle; Lamp; Cooper; Barge; Widow; Ladle; Pear; Tern; Mill')}`,
    dish: pick.cycle(
      'eel in green sauce; black bread; barley soup; pickled plums; smoked duck; mussels in cider; dock pudding; braised leeks; herring rolls; oat dumplings; burnt cream; goat stew; wild garlic; quince cheese; turnip pie; crab on toast; rhubarb; sour cabbage; roast pears; buttermilk waffles; liver and onions; fried elderflower; saffron buns; pea soup with a bone',
    ),
    price: String(pick.int(11, 64)),
    tables: inWords(pick.int(6, 19)),
    years: inWords(pick.int(2, 38)),
  }),
  headlines: [
    '{name}: {dish}, done right',
    'In praise of {dish}',
    '{tables} tables in {town}',
    '{^dish} for {price} halms',
    'Where to eat {dish}',
    '{a} cooks what there is',
    'The {dish} of {town}',
  ],
  deks: [
    'At {name} in {town} there are {tables} tables, no menu, and {dish} for which people miss their train.',
    '{a} has cooked {dish} for {years} years and says that it was better yesterday; we went back to see.',
    'A meal costs {price} halms, the silence is free: a visit to {name}, and the recipe for {dish} as far as it could be had.',
  ],
  leads: [
    'The way to {name} is not marked. One goes down to the water at {town}, turns towards the smell, and hopes for one of the {tables} tables. There is {dish}, or there is nothing.',
    'One can judge a kitchen by {dish}, as one judges a tailor by a buttonhole. At {name} in {town} a plate costs {price} halms and is brought by the person who filled it.',
    '{a} does not like to talk about {dish}. "You peel it, you wait, you eat it," says the cook of {name}. Then {a.he} talks about it for an hour.',
  ],
  body: [
    [
      'The room has the charm of a waiting room in which nobody minds waiting. There are {tables} tables, of different heights, and a stove to which regulars bring their own log.',
      'There is no music. One hears the kitchen, the neighbours and, when the wind is in the south, the ferry.',
    ],
    [
      'It is served in a dish that is too hot, with a warning that comes too late. It tastes of itself, which is rarer than one thinks.',
      'What is done differently here? Less, mainly. {a} uses four ingredients, buys three of them within sight of the church, and will not name the fourth.',
    ],
    [
      '- Where: {name}, {town} | What: {dish}, and what the boat brings | What it costs: {price} halms, without wine | When: from six, until it is gone',
      'With it one drinks the white from the Vale, in a jug, or water, in the same jug. A meal is {price} halms; cards are looked at politely and handed back.',
    ],
    'One leaves late and walks home along the water. It rains a little. It has seldom mattered less.',
  ],
};
