import type { PlotDraft } from '../../plot.ts';
import { grouped, millions } from '../../wording.ts';

const BANKS = [
  'Cordwainers’ Bank',
  'the Lindenau Trust',
  'Marrow Union',
  'the Guild Bank',
  'Steinmark Savings',
  'the Federal Mortgage House',
  'Aarwald & Sons',
  'the Bank of the Two Rivers',
  'Pellam Credit',
  'the Provident of Altwehr',
  'Old Exchange Bank',
  'Kettersheim Mutual',
  'the Seven Cantons Bank',
];

export const sarrenlandBank: PlotDraft = {
  id: 'sarrenland-bank',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'petra-vossgaard', 'bettina-lowe-strand'],
  tags: ['Sarrenland', 'banks', 'Marrow', 'finance'],
  scenes: ['street', 'desk', 'parliament', 'chart', 'portrait'],
  captions: ['The head office in Marrow, Mint Lane 4.', 'A name on brass: {bank}.'],
  topic: 'the troubles of {bank}',
  facts: (pick) => {
    const profit = pick.int(90, 780);
    const change = pick.int(6, 48);
    return {
      ...pick.person('a', 'sarrenland'),
      ...pick.person('b', 'sarrenland'),
      bank: pick.cycle(BANKS),
      profit: millions(profit),
      before: millions(Math.round((profit * 100) / (100 - change))),
      change: String(change),
      fine: millions(pick.step(8, 160, 2)),
      page: String(pick.int(61, 288)),
      branches: String(pick.int(14, 76)),
      posts: grouped(pick.step(180, 2400, 20)),
      share: String(pick.int(4, 19)),
    };
  },
  headlines: [
    '{^bank} earns {change} per cent less',
    'Fine of {fine} halms for {bank}',
    '{branches} branches too many: {bank} shrinks',
    '{a.last} leaves {bank} by the side door',
    'What went wrong at {bank}',
    'Page {page} of the annual report of {bank}',
  ],
  deks: [
    'Profit down by {change} per cent to {profit} halms, {branches} branches to close and a new chairman: {bank} presents its figures in Marrow.',
    'The federal supervisors have fined {bank} {fine} halms for rules it helped to write; {a}, its chairman, is leaving with thanks.',
    '{^bank} has {share} per cent of all Halmerian mortgages on its books, so its bad year in Marrow is worth a look from here.',
  ],
  leads: [
    'The numbers of {bank} were published at seven on {day}, and at ten past seven its chairman had resigned. Profit fell by {change} per cent to {profit} halms; the year before it had been {before}.',
    '{^bank} is to pay {fine} halms, the federal supervisors announced in Marrow on {day}. It is not a large sum for a house that earned {profit}. It is large enough for a chairman.',
    'On page {page} of its annual report, in a footnote, {bank} admits what Marrow has been whispering for months. {branches} branches will close, {posts} people will go, and {a}, the chairman, is the first.',
  ],
  body: [
    [
      '{a.mr} had run the bank for eight years, the first five of them very well. Under {a.him} it lent to whoever built, and in Sarrenland everybody built. What remains are car parks.',
      '"We regret the outcome," said {a}. Asked whether {a.he} also regretted the cause, {a.he} looked at the lawyer, and the lawyer looked at the clock.',
    ],
    [
      'The successor is {b}, until now in charge of risk. It is a department of which the bank is said to have been proud, in the way one is proud of a fire extinguisher.',
      'It will fall to {b}, the new head, to tell {posts} people that they are not needed. {b.mr} began with the floor on which the directors have their dining room.',
    ],
    '| {^bank} in figures || | || Profit, halms | {profit} || Profit the year before | {before} || Branches to close | {branches} || Posts to go | {posts}',
    [
      'For Halmere this is more than news from abroad. {share} per cent of the republic’s mortgages are held by the house in Mint Lane. They are safe, says the Bank of Halmere, which has sent two people to Marrow to make sure.',
      'Share prices in Marrow took it calmly. A bank that confesses, dealers say, is worth more than one that is about to.',
    ],
  ],
};
