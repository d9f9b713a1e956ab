import type { PlotDraft } from '../../plot.ts';
import { inWords, millions } from '../../wording.ts';

export const compactAudit: PlotDraft = {
  id: 'compact-audit',
  categories: ['strait-compact'],
  authors: ['bettina-lowe-strand', 'casimir-dray', 'yara-kettering', 'ilse-marenholt'],
  tags: ['Strait Compact', 'audit', 'public money', 'Lindholm Quay'],
  scenes: ['desk', 'chart', 'harbour', 'street'],
  captions: ['Receipts in room 117: nine metres of shelf.', 'The auditors’ report, page {page}.'],
  topic: 'the auditors’ report',
  facts: (pick) => ({
    ...pick.person('a', 'sarrenland'),
    thing: pick.cycle(
      'the buoys that never floated; a training ship without pupils; the empty customs shed; four hundred chairs; the translation of a menu; a lighthouse for lorries; the second icebreaker; unused radios; a study of studies; the fish that were counted twice; a car park in the sea; the missing flagpoles; the seven weighbridges; an inspector’s inspections; the archive in the wrong town; a bridge for toads; a ferry that was leased and never seen',
    ),
    cost: millions(pick.int(12, 188) / 10),
    page: String(pick.int(17, 214)),
    pages: String(pick.int(220, 410)),
    findings: inWords(pick.int(11, 48)),
    share: String(pick.int(2, 6)),
    budget: millions(pick.step(310, 640, 2)),
    answers: inWords(pick.int(3, 9)),
  }),
  headlines: [
    'Auditors ask about {thing}',
    '{cost} halms for {thing}',
    'Page {page}: {thing}',
    'The Compact and {thing}',
    '{findings} findings, and {thing}',
    'Who ordered {thing}?',
  ],
  deks: [
    'The Compact’s auditors have looked into a budget of {budget} halms and stopped at page {page}: {cost} halms for {thing}.',
    'A report of {pages} pages with {findings} findings arrives in Lindholm Quay; the secretariat answers {answers} of them and thanks for the rest.',
    'Only {share} halms in a hundred went astray, say the auditors; among them, however, were the {cost} halms for {thing}.',
  ],
  leads: [
    'On page {page} of {pages} the tone changes. Until there the auditors of the Strait Compact are content; then they come to {thing}, at {cost} halms, and begin to use short sentences.',
    'The Strait Compact spent {cost} halms on {thing}. So say its auditors, who published their report on {day}, and who would like to know why.',
    'Of the {budget} halms that the Compact spent last year its auditors have found fault with {share} in a hundred. It is a good result, and would have been noted as such but for {thing}.',
  ],
  body: [
    [
      'The money was approved in three steps, each just below the sum for which one would have had to ask the ministers. {a}, who heads the auditors, calls this "a remarkable coincidence, three times".',
      'Nobody enriched himself, writes {a}, the head auditor. Somebody ordered, somebody signed, somebody retired. "It is the ordinary way," {a.he} said on {day}, "in which extraordinary things are bought."',
    ],
    [
      'The secretariat accepts {answers} of the {findings} findings and disputes none. {secretary}, the secretary-general, has announced an internal review and asked that it should be short.',
      '{secretary}, in charge of the house, told delegates that the matter began before {secretary.his} time. It ended in it, the report remarks.',
    ],
    '- Budget examined: {budget} halms | Findings: {findings} | In dispute: {share} per cent of spending | For {thing}: {cost} halms',
    [
      'Halmere pays 16 per cent of the budget. Its delegate asked for the file, and was told that it is in use.',
      'The members have until {nextmonth} to discharge the accounts. It has been refused once, in 1996, over a carpet.',
    ],
  ],
};
