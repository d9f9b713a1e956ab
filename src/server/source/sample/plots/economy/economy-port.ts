import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';

export const economyPort: PlotDraft = {
  id: 'economy-port',
  categories: ['economy'],
  authors: ['casimir-dray', 'petra-vossgaard', 'sunniva-rethe', 'yara-kettering'],
  tags: ['Port Aldane', 'docks', 'shipping', 'trade'],
  scenes: ['harbour', 'harbour', 'ship', 'chart'],
  captions: ['Berth {berth}, Port Aldane, on {day}.', 'Tonnes over the quay, thousands, by month.'],
  topic: 'the business of the docks',
  facts: (pick) => {
    const tonnes = pick.int(210, 990);
    const change = pick.int(2, 19);
    return {
      ...pick.person('a'),
      berth: String(pick.int(3, 19)),
      tonnes: grouped(tonnes),
      change: String(change),
      more: pick.pick(['more', 'less']),
      cargo: pick.cycle(
        'bananas; scrap; newsprint; wind turbine blades; salt; horses; timber; cars; malt; fertiliser; furniture; steel coils; wine in tanks; frozen fish; cement; railway sleepers; Christmas trees; apples; cocoa; marble; old clothes; battery cells; oranges; copper; wood pellets; tractors',
      ),
      ship: `${pick.cycle('Clementine; Halcyon; Baltasar; Northumber; Corvina; Estelle; Mirabel; Tamarind; Osprey; Winifred; Argosy')} ${pick.cycle('Trader; Bay; Pearl; Way; Sky; Carrier; Sound')}`,
      metres: String(pick.int(140, 366)),
      days: inWords(pick.int(2, 9)),
      men: inWords(pick.int(11, 60)),
      cost: millions(pick.step(3, 64, 1)),
    };
  },
  headlines: [
    'A ship full of {cargo} changes plans',
    '{tonnes},000 tonnes in a month, some of it {cargo}',
    'What {cargo} would mean for Berth {berth}',
    'The {ship} brings {cargo}, and a question',
    '{cost} halms for Berth {berth}',
    'Port Aldane has a new trade: {cargo}',
    'Waiting for {cargo}',
  ],
  deks: [
    'The docks of Port Aldane moved {tonnes},000 tonnes in {lastmonth}, {change} per cent {more} than a year ago; {cargo} made the difference.',
    'The {ship}, {metres} metres long, lay at Berth {berth} for {days} days with {cargo} that somebody had sold twice.',
    'For {cost} halms Berth {berth} is to be made fit for {cargo}; the dockers ask who will be needed when it is.',
  ],
  leads: [
    'The {ship} tied up at Berth {berth} on {day} with {cargo}, {days} days late and {metres} metres long. {men} people and two cranes needed a night for her.',
    'In {lastmonth} {tonnes},000 tonnes went over the quays of Port Aldane. That is {change} per cent {more} than in the same month last year, and has much to do with {cargo}.',
    '"Five years ago we had none of that," says {a}, foreman at Berth {berth}, and looks at {cargo} as far as the fence. The harbour board now wants to spend {cost} halms on it.',
  ],
  body: [
    [
      'That {cargo} should come through Port Aldane at all is a matter of minutes and cents. Sundgrad is cheaper, Ostermouth is nearer, and what decides is who answers the telephone at night.',
      'The trade came from elsewhere, and can go elsewhere. {a}, who runs the berth, has seen phosphate go, and coal, and sheep. "You don’t name them," {a.he} says.',
    ],
    [
      'The dockers’ union has agreed to a third shift, for six months. In return nobody will be sent home when a ship is late, which is the oldest grievance on the quay.',
      'A new crane would do in six hours what {men} people do in a night. It is on the list. It has been on the list since 2014.',
    ],
    [
      'The harbour board lives on dues and rents and pays a little to the republic each year. This time it will be less: the dredger has found something that had to be looked at by divers.',
      'Customs looks at one box in forty. The last of them, says an officer, did contain {cargo}, and in addition nine people’s worth of cigarettes.',
    ],
    '- Tonnes in {lastmonth}: {tonnes},000 | Change on the year: {change} per cent {more} | Planned for Berth {berth}: {cost} halms',
  ],
};
