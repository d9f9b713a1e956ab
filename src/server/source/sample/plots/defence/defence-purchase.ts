import type { PlotDraft } from '../../plot.ts';
import { inWords, millions } from '../../wording.ts';

export const defencePurchase: PlotDraft = {
  id: 'defence-purchase',
  categories: ['defence'],
  authors: ['anselm-corrie', 'bettina-lowe-strand', 'davor-quillan'],
  tags: ['procurement', '{thing}', 'armed forces', 'public money'],
  scenes: ['ship', 'factory', 'desk', 'harbour'],
  captions: [
    'Delivered, but not accepted: {thing}.',
    'The ministry of defence, where the file is in its {nth} folder.',
  ],
  topic: 'the purchase of {thing}',
  facts: (pick) => {
    const planned = pick.int(12, 190);
    const over = pick.int(8, 64);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      thing: pick.cycle(
        'patrol boats; field kitchens; night glasses; rubber boots; minehunters; radar trucks; helicopters; winter coats; sea drones; second-hand lorries; coastal guns; tents; rescue rafts; radios; snow tyres; medical kits; training ships; torpedo nets; diving suits; surveillance balloons; bicycles for sentries; generators; harbour tugs; ration packs; ski wax; simulators; hangar doors; signal flags',
      ),
      planned: millions(planned),
      now: millions(Math.round((planned * (100 + over)) / 100)),
      over: String(over),
      number: inWords(pick.int(2, 48)),
      late: inWords(pick.int(3, 31)),
      nth: pick.pick('third; fourth; seventh; ninth'),
      fault: pick.pick(
        'do not fit through the door of the depot; need a plug that is not made in Halmere; work, but only on land; were tested in a climate that the republic does not have; came with a manual for another model',
      ),
    };
  },
  headlines: [
    'The army, {thing} and {now} halms',
    '{^thing}: {over} per cent dearer, {late} months late',
    'What is wrong with the new {thing}',
    '{number} orders for {thing}, and one that counts',
    'Who needs {thing}?',
    'The long march to {thing}',
    '{defence.last} orders {thing}',
  ],
  deks: [
    'The armed forces have waited {late} months for {thing}; now they are there, cost {now} halms in place of {planned}, and raise questions.',
    'An internal report says of the new {thing} that they {fault}; the ministry speaks of an early stage.',
    'For {now} halms the republic is buying {thing}; three firms had bid, two had read the tender, and one could spell.',
  ],
  leads: [
    'The ministry of defence is to pay {now} halms for {thing}, {over} per cent more than planned. That is in a paper which the Chamber’s defence committee was given on {day}, face down.',
    'The new {thing} are here. They come {late} months late, and, as a sergeant wrote in a report of admirable brevity, they {fault}.',
    '{defence}, the minister, signed on {day} with a pen that worked at the third attempt. For {now} halms the armed forces get {thing}, by and by.',
  ],
  body: [
    [
      '"We asked for something simple," says {a}, who was in charge of it until last year. "Then it was improved. By the ninth improvement I couldn’t recognise it."',
      'The order dates from a time when prices were lower and hopes higher. {a}, who drew up the first specification, says that it had two pages. The last has 214.',
    ],
    [
      'The maker points out that every change was requested in writing. {b}, who sits on the committee for the Greens, has asked to see the writing.',
      '{b} of Labour Front would have liked to see them built in Ostermouth. They were, in part; it is the part that fits.',
    ],
    '- Planned: {planned} halms | Now: {now} halms | Dearer by: {over} per cent | Late by: {late} months',
    [
      'Halmere spends a little over one and a half per cent of its output on defence. The generals think it too little, the neighbours think it a lot, and both can produce a chart.',
      'In the barracks they take it as it comes. The old {thing} will be kept for the time being. They are mended with wire, and everybody knows where to kick them.',
    ],
  ],
};
