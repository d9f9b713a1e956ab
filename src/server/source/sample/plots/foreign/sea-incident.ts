import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const seaIncident: PlotDraft = {
  id: 'sea-incident',
  categories: ['foreign-relations'],
  authors: ['sunniva-rethe', 'tobin-arkwell', 'anselm-corrie', 'ilse-marenholt'],
  tags: ['Narrows', 'shipping', 'coastguard', '{c}'],
  scenes: ['ship', 'lighthouse', 'map', 'harbour'],
  captions: [
    'The {ship} in the outer roads, as seen from Harrow.',
    'Where it happened: the upper Narrows, with the two lines of the sea border.',
  ],
  topic: 'the case of the {ship}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'keld', 'torvia'] as const)),
    ...pick.person('m', 'keld'),
    ship: `${pick.cycle('Aurora; Calypso; Elder; Fulmar; Graceful; Hopewell; Juniper; Kittiwake; Lady Anne; Morning; Nordlys; Orion; Petrel; Rosemary; Sound; Thistle; Westering; Zephyr; Bright')} ${pick.cycle('Trader; Venture; Star; Spirit; Carrier; Dawn; Express')}`,
    kind: pick.cycle('a coaster; a tanker; a trawler; a bulk carrier; a research ship'),
    crew: inWords(pick.int(5, 22)),
    hours: String(pick.int(11, 70)),
    metres: grouped(pick.step(300, 4800, 100)),
    place: pick.cycle(
      'off Harrow Head; near the North Middle buoy; in the outer roads; off Hook Sands; west of Noss; under the Sisters; off Varnya Bay',
    ),
  }),
  headlines: [
    'The {ship} may leave after {hours} hours',
    'Held {place}: who is responsible for the {ship}?',
    'Two coastguards, one ship: the night of the {ship}',
    'The {ship}, {metres} metres over the line',
    '{c.cap} demands an answer about the {ship}',
    'How the {ship} came to lie {place} for {hours} hours',
  ],
  deks: [
    'The {ship}, {kind} with {crew} on board, lay {place} for {hours} hours while two governments made up their minds about whose waters she was in.',
    'A fault, a tow rope and a border drawn twice: why {crew} sailors spent {hours} hours {place} with both shores in sight.',
    'Halmere’s coastguard stopped the {ship} {place}, {metres} metres inside a line that {c.cap} draws elsewhere; the crew of {crew} are well.',
  ],
  leads: [
    'The {ship}, {kind} with a crew of {crew}, got under way again on {day} after {hours} hours {place}. She had been stopped by Halmere’s coastguard for being {metres} metres inside the line, and defended by {c.cap} for being outside it.',
    'At twenty to four in the morning the radar at Harrow Head lost a ship and found her again {metres} metres to the wrong side. She was the {ship}, {kind}, and for the next {hours} hours she lay {place}.',
    'Nobody was hurt, nothing was spilt, and yet three ministries have written reports about the {ship}. On {day}, after {hours} hours {place}, she was allowed to go on.',
  ],
  body: [
    [
      'Her master, {m}, told the coastguard that the engine had failed and that the current had done the rest. The current in that part of the strait runs at up to three knots, and not always in the direction given in the tables.',
      '"I was asked by two men in two boats to follow them to two ports," the master, {m}, says by radio telephone. "I dropped the anchor and put the kettle on."',
    ],
    [
      'Under an understanding of 1996 each service telephones the other before it boards. The call was made. The entry in the log of Harrow Head gives the time, and then: "no reply, tried again, no reply".',
      'The ship’s papers were in order but for a certificate about the galley, which had expired. It served both sides as a reason to have come on board.',
    ],
    [
      '{^c.gov} sent a note, to which the Foreign Office replied within the day. Both letters "reserve all rights". This is the diplomatic form of leaving the room without closing the door.',
      'In {c.cap} a spokesman for {c.fm} spoke of "an excess of zeal". The Foreign Office said that zeal was what coastguards were for.',
    ],
    'There were {crew} people on board, none of them from either of the countries that were arguing. They have been promised an extra day’s pay.',
  ],
};
