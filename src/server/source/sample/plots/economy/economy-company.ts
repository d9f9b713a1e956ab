import type { PlotDraft } from '../../plot.ts';
import { grouped, millions } from '../../wording.ts';

export const economyCompany: PlotDraft = {
  id: 'economy-company',
  categories: ['economy'],
  authors: ['petra-vossgaard', 'casimir-dray', 'noor-tavish', 'bettina-lowe-strand'],
  tags: ['companies', '{town}', 'jobs', '{firm}'],
  scenes: ['factory', 'harbour', 'portrait', 'street', 'desk'],
  captions: [
    '{firm}, {town}: the night shift going home.',
    '{a}, who took over {firm} from an uncle.',
  ],
  topic: 'the future of {firm}',
  facts: (pick) => {
    const sales = pick.int(14, 240);
    const growth = pick.int(4, 28);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      firm: `${pick.cycle('Aldane; Narrows; Ostermouth; Linnet; Greywater; Harrow; Saltmarsh; Stonehythe; Calder; Tidewell; Halcyon; Whitlock; Merriman')} ${pick.cycle('Cable; Rope & Net; Batteries; Brewing; Instruments; Ceramics; Dredging; Preserves; Software; Paper; Sails; Biscuits; Foundry; Pumps; Glass; Optics; Shipping; Timber; Boatworks')}`,
      town: pick.town(),
      sales: millions(sales),
      growth: String(growth),
      jobs: grouped(pick.step(20, 460, 10)),
      staff: grouped(pick.step(90, 1400, 10)),
      year: String(pick.int(1871, 1998)),
      thing: pick.cycle(
        'a loom from 1931; the wrong glue; one large customer; an old patent; a machine nobody else has; a letter from Marrow; the left-handed bolt; a recipe in a safe; a coat that floats; salt; a cable as thin as a hair; second-hand robots; the four-day week; a mistake in the mould; returned bottles; a museum order; seaweed; a lost court case; the perfect hinge',
      ),
    };
  },
  headlines: [
    '{firm} takes on {jobs} people',
    'How {firm} lives from {thing}',
    '{firm} and {thing}',
    '{sales} halms, thanks to {thing}',
    'A buyer for {firm}?',
    '{firm} of {town} cuts {jobs} jobs',
    '{a.last} sells {firm}, and keeps the key',
  ],
  deks: [
    '{firm} of {town}, founded in {year}, has grown by {growth} per cent to sales of {sales} halms; the secret is {thing}.',
    'With {staff} people and sales of {sales} halms {firm} is the largest employer in {town}; what happens there is discussed at every table.',
    '{a} never wanted to run {firm}; after eleven years {a.he} has doubled it, and would like to talk about {thing}.',
  ],
  leads: [
    '{firm} had sales of {sales} halms last year, {growth} per cent more than the year before. That is what the annual report says. In {town} they say that it was {thing}.',
    'The siren of {firm} has been silent since 1996, but at ten to six the whole of {town} is still awake. {staff} people work there. On {day} they learnt what is to become of {jobs} of the posts.',
    '{a} puts a small grey object on the table and waits. It is {thing}, or what came of it, and {firm} of {town}, with {staff} employees, lives from it rather well.',
  ],
  body: [
    [
      'Founded in {year} in a shed behind the station, the firm has been close to the end three times. "Twice it was the bank," says {a}, the managing director, "and once it was us."',
      'Of the sales of {sales} halms nearly two thirds come from abroad. The competitors are larger, and some of them are customers; {a}, the head of the firm, says that one has to be polite.',
    ],
    [
      '{b}, who chairs the works council, began there at fifteen. "They ask us before they decide," {b.he} says. "Not always long before."',
      'A new hall is to be built on the old allotments. {b}, who has grown leeks there for thirty years, has been offered a plot behind the tax office.',
    ],
    [
      'The bank has extended the credit line to {nextyear}. Two funds from Marrow have had a look round; they praised the order and asked about the land.',
      'In its trade the firm counts as slow. It answers letters on paper, has never missed a delivery date, and gives a guarantee that its own lawyer advised against.',
    ],
    '- Founded: {year} | Employees: {staff} | Sales: {sales} halms | Growth: {growth} per cent | Seat: {town}',
  ],
};
