import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const abroad: PlotDraft = {
  id: 'abroad',
  categories: ['foreign-relations'],
  authors: ['yara-kettering', 'ilse-marenholt', 'noor-tavish', 'casimir-dray'],
  tags: ['emigration', '{c}', 'statistics', 'consular affairs'],
  scenes: ['chart', 'railway', 'street', 'crowd'],
  captions: [
    'Halmerians registered in {c}, by year.',
    'Sunday morning in {c.cap}, where the Halmerian club meets above a bakery.',
  ],
  topic: 'emigration to {c}',
  facts: (pick) => {
    const now = pick.step(4200, 31_000, 100);
    const growth = pick.int(3, 19);
    const before = Math.round(now / (1 + growth / 100) / 100) * 100;
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('p'),
      now: grouped(now),
      before: grouped(before),
      more: grouped(now - before),
      young: String(pick.int(51, 68)),
      back: String(pick.int(21, 39)),
      job: pick.cycle(
        'dentist; crane driver; cook; teacher; programmer; carpenter; nurse; violinist; bank clerk; vet; pilot; hairdresser; plumber',
      ),
    };
  },
  headlines: [
    '{now} Halmerians now live in {c}',
    'Gone to {c.cap}: why {more} more have left',
    'A {job} in {c.town}, and {now} others',
    'Counting ourselves in {c}',
    'The Halmerians of {c.town}',
    'Who leaves for {c}, and who comes back',
  ],
  deks: [
    'The consular register counts {now} Halmerians in {c}, {more} more than five years ago; {young} in a hundred are under 35.',
    'Five years ago {before} Halmerians were registered in {c}, now it is {now}; about {back} in a hundred come back within ten years.',
    'They leave for wages, stay for a school and return for a parent: what the register says about {now} Halmerians in {c}.',
  ],
  leads: [
    'There are {now} Halmerians in {c}, or at any rate so many have told the consulate. Five years ago it was {before}. The figures, published on {day}, leave out all who see no reason to tell a consulate anything.',
    '{p} went to {c.town} for a summer, as a {job}, and has been there for eleven years. In the consular register {p.he} is one of {now}, {more} more than five years ago.',
    'If the Halmerians in {c} formed a town it would have {now} inhabitants, and {young} in a hundred of them would be under 35. The Foreign Office published its count on {day}.',
  ],
  body: [
    [
      'Most go for work. A {job} earns more in {c.cap} than in Port Aldane, though less than it seems at first: rent takes much of the difference, and the train home the rest.',
      'The largest groups are students, builders and people in health care. {p}, a {job} in {c.town}, would add a fourth: "Those who came with somebody, and stayed without."',
    ],
    '| Halmerians registered in {c} || | number || Five years ago | {before} || Now | {now} || Increase | {more}',
    [
      'The traffic is not all one way. Of those who left ten years ago, {back} in a hundred have returned. They bring savings, spouses and a way of queueing that can be told at once.',
      '"I mean to go back," says {p}. "I have meant to since the second year. One needs a date for it, like for a dentist."',
    ],
    'For elections it makes little difference. Halmerians abroad may vote by post, and at the last count fewer than one in nine did; the forms arrive, many say, when the result is in the paper.',
  ],
};
