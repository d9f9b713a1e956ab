import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const politicsPoll: PlotDraft = {
  id: 'politics-poll',
  categories: ['politics'],
  authors: ['yara-kettering', 'davor-quillan'],
  tags: ['opinion polls', '{party}', 'elections', 'statistics'],
  scenes: ['chart', 'chart', 'crowd', 'street'],
  captions: [
    '{party} in our average of the polls, per cent, by month.',
    '{asked} people were asked; {silent} in a hundred hung up.',
  ],
  topic: 'the polls',
  facts: (pick) => {
    const labour = pick.int(29, 34);
    const union = pick.int(26, 31);
    const first = pick.int(15, 20);
    const greens = pick.int(7, 10);
    const party = pick.cycle(['Labour Front', 'Harbour Union', 'Republic First'] as const);
    const now = { 'Labour Front': labour, 'Harbour Union': union, 'Republic First': first }[party];
    const change = pick.int(1, 3) * (pick.chance(0.5) ? 1 : -1);
    return {
      ...pick.person('a'),
      party,
      now: String(now),
      change: inWords(Math.abs(change)),
      points: Math.abs(change) === 1 ? 'point' : 'points',
      way: change > 0 ? 'gains' : 'loses',
      labour: String(labour),
      union: String(union),
      rf: String(first),
      greens: String(greens),
      others: String(100 - labour - union - first - greens),
      asked: grouped(pick.int(1004, 2950)),
      silent: String(pick.int(31, 58)),
      group: pick.cycle(
        'first-time voters; tenants; the over-seventies; commuters; the voters of the Vale; the voters of Ostermouth; people with two jobs; dog owners; sailors; farmers; those who have moved house; parents of schoolchildren; the self-employed; night workers; the villagers of Cobb End; graduates; people in Greywater; church-goers; cyclists',
      ),
      series: [...Array.from({ length: 9 }, () => now + pick.int(-3, 3)), now - change, now].join(
        ',',
      ),
    };
  },
  headlines: [
    'Thanks to {group}, {party} {way} {change} {points}',
    'What {group} want, and from whom',
    '{group} turn away from {party}',
    'Poll: {labour} to {union}, with a surprise among {group}',
    '{now} per cent for {party}, and what {group} have to do with it',
    'The poll, the margin and {group}',
    'If {group} decided, who would govern?',
  ],
  deks: [
    'In our average of the polls {party} {way} {change} {points} and stands at {now} per cent; among {group} it looks rather different.',
    '{asked} people were asked how they would vote; what {group} said about {party} surprised even those who had paid for the question.',
    'Labour Front {labour}, Harbour Union {union}, Republic First {rf}, Greens {greens}: a look at the figures behind the figures, from {group} to the undecided.',
  ],
  leads: [
    'If there were an election on Sunday, {party} would get {now} per cent, and rather a different figure among {group}. That is {change} {points} away from last month, and within the margin of error, as is nearly everything in politics.',
    'Polls are weather. All the same one looks out of the window: {party} {way} {change} {points} in the newsroom’s average and is at {now} per cent, thanks above all to {group}.',
    'The question was put to {asked} people, and {silent} in a hundred put down the receiver. Of those who stayed on the line {now} per cent named {party}; among {group} the picture is another.',
  ],
  body: [
    '| Our average of the polls, per cent || | share || Labour Front | {labour} || Harbour Union | {union} || Republic First | {rf} || Vale Greens | {greens} || Others | {others}',
    [
      'The most movement is among {group}. They are few, they are seldom at home, and they have decided two of the last three elections.',
      'One should be careful with {group}, since there were barely ninety of them in the sample. But they have moved in the same direction three months running, and that is not chance.',
    ],
    [
      '"People don’t change their minds," says {a}, who has run such surveys for twenty years. "They change their minds about telling you."',
      'In the parties the figures are read from the bottom upwards: first the trend, then the don’t-knows, and only then the number. In {party}, one hears, it was read aloud.',
    ],
    'The next election is due in a June. It has not been a good guide to any November, nor the other way about.',
  ],
};
