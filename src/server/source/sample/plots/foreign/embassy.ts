import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const embassy: PlotDraft = {
  id: 'embassy',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'casimir-dray', 'davor-quillan', 'bettina-lowe-strand'],
  tags: ['embassies', 'Foreign Office', 'public spending'],
  scenes: ['street', 'parliament', 'desk', 'map'],
  captions: [
    'The building in question: four floors, two of them let.',
    'The brass plate will be polished once more.',
  ],
  topic: 'the network of embassies',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    ...pick.person('p'),
    thing: pick
      .cycle([
        'the roof of the residence',
        'the consulate in {town}',
        'the ambassador’s car',
        'the language allowance',
        'the embassy garden',
        'the trade office in {town}',
        'the honorary consuls',
        'the courier service',
        'the old archive in {town}',
        'the school for diplomats’ children',
        'the wine cellar',
        'the translation department',
        'the night desk',
        'the passport printers',
        'the house in {town}',
        'the cipher room',
      ])
      .replace('{town}', pick.town('torvia')),
    cost: millions(pick.int(11, 89) / 10),
    posts: inWords(pick.int(4, 19)),
    saved: grouped(pick.step(120, 940, 20)),
    visitors: grouped(pick.step(300, 4200, 50)),
  }),
  headlines: [
    'The Foreign Office, {thing} and {cost} halms',
    'What becomes of {thing}?',
    'Auditors ask about {thing}',
    '{posts} posts fewer, and {thing} for sale',
    'Diplomacy on a budget: {thing}',
    'In defence of {thing}',
  ],
  deks: [
    'The Foreign Office has to save {saved},000 halms a year; {posts} posts are to go, and now {thing} has come under the auditors’ eye.',
    'A report by the auditors finds {cost} halms spent on {thing} in five years, and asks whether anybody would have noticed its absence.',
    '{visitors} people a year have business there: why the future of {thing} is a bigger question than the {saved},000 halms suggest.',
  ],
  leads: [
    'Since {day} the Foreign Office has had it in writing: {cost} halms in five years is too much for {thing}. The auditors of the Chamber recommend an end to it; the ministry recommends another look.',
    '{posts} posts, {saved},000 halms a year and {thing}: that is what the Foreign Office proposes to give up next year. The list was sent to the Chamber on {day}.',
    'Nobody had given much thought to {thing} until the auditors did. Their report, published on {day}, counts {cost} halms over five years.',
  ],
  body: [
    [
      'The ministry argues that what it buys with such money cannot be counted. The auditors have counted all the same: {visitors} visitors a year, 41 dinners, and a telephone bill that somebody might look into.',
      '"You can close a thing like that in an afternoon," says {p}, a former ambassador. "To open it again takes ten years, and then the good building has gone."',
    ],
    [
      'In all, the Foreign Office has cost about 118 million halms a year of late, less than the republic spends on its coastal roads. {^foreign.mr} has defended every post in public and given up {posts} in private.',
      'The finance ministry had asked for three times as much. {^finance.mr} and {foreign.mr} settled the matter between them over lunch, and sent the figures to be worked out backwards.',
    ],
    '- Cost in five years: {cost} halms | Visitors a year: {visitors} | Posts affected: {posts} | Saving a year, if it goes: {saved},000 halms',
    'The Chamber’s foreign committee wants to see for itself. It has asked for a visit, the cost of which would be met from the same budget.',
  ],
};
