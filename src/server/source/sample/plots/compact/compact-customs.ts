import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactCustoms: PlotDraft = {
  id: 'compact-customs',
  categories: ['strait-compact'],
  authors: ['casimir-dray', 'orla-penhallan', 'tobin-arkwell', 'yara-kettering'],
  tags: ['Strait Compact', 'customs', 'lorries', 'borders'],
  scenes: ['railway', 'street', 'harbour', 'chart'],
  captions: [
    'Lorries at {post} on {day}: {km} kilometres of them.',
    'Lane 3 at {post}, for goods with papers.',
  ],
  topic: 'the queues at {post}',
  facts: (pick) => {
    const km = pick.int(3, 17);
    return {
      ...pick.person('a', pick.pick(NEIGHBOURS)),
      ...pick.person('b'),
      post: pick.cycle(
        'Lesnaya Gate; the Eelbrook crossing; Barley Ford; Grachevo Pass; the Quarley post; Two Bishops; the Marl Hill weighbridge; Fallow Cross; the Stonehythe ramp; Berth 9; the Thirlbeck road; the Sisters ferry ramp; Carrick Mere',
      ),
      km: inWords(km),
      lorries: grouped(km * 55),
      hours: inWords(pick.int(7, 41)),
      usual: inWords(pick.int(2, 5)),
      cause: pick.cycle(
        'a new form; a missing stamp; one weighbridge; a public holiday on one side only; a computer that counts in another order; a vet with influenza; a strike of the brokers; a rule about pallets; an open barrier and nobody to lift it; the wrong ink; a clock that is wrong; a seal of the old sort; a scanner under repair',
      ),
      cargo: pick.pick('peaches; live eels; newspapers; wedding flowers; yoghurt'),
      cost: grouped(pick.step(90, 640, 10)),
    };
  },
  headlines: [
    '{lorries} lorries wait at {post}',
    '{^cause} holds up {lorries} lorries',
    '{hours} hours at {post}',
    'The queue at {post}, and how it grew',
    'Stuck at {post} with a load of {cargo}',
    'At {post} the Compact ends in {km} kilometres of lorries',
  ],
  deks: [
    '{^cause} has produced a queue of {km} kilometres at {post}; drivers wait {hours} hours, and everybody has a number to call.',
    'At {post} goods of the five should pass freely; on {day} they did so at walking pace, {lorries} lorries one behind the other.',
    'How long does a lorry with {cargo} take from one member of the Compact to the next? At {post}, this week: {hours} hours.',
  ],
  leads: [
    'The queue at {post} was {km} kilometres long on {day}: {lorries} lorries, {hours} hours. The reason is {cause}. It could be settled in a morning, everybody says, by somebody else.',
    '{a} has a load of {cargo} and a folding chair. At {post} {a.he} has been number 214 since the day before yesterday; ahead of {a.him} stand {km} kilometres of lorries, and at the front of them stands {cause}.',
    'In theory a lorry crosses from one member of the Strait Compact into another in eleven minutes. At {post} it takes {usual} hours on a good day. On {day}, thanks to {cause}, it took {hours}.',
  ],
  body: [
    [
      'In the canteen one can follow the affair by the prices. Tea has gone up twice since Monday; the soup, says the landlord, is still the same, and that is the trouble with it.',
      '"They open it, they look at it, they shut it," says {a}, a driver for twenty years. "They know what it is. It says what it is on the outside."',
    ],
    [
      'The customs service puts the blame on the other side, and the other side puts it on Lindholm Quay. There {b}, who is responsible for procedures, has the instruction on {b.his} desk. It is clear, {b.he} says, in each of its two versions.',
      'The secretariat speaks of "teething troubles". The instruction dates from spring; {b}, a customs broker, has collected eleven amendments to it, "one for each tooth".',
    ],
    [
      'An hour’s wait costs a haulier about 38 halms. For the whole queue the trade association has worked out {cost},000 halms a week, not counting the {cargo}.',
      'On the other lane, for empty lorries, there is no waiting at all. Some firms have begun to think about this.',
    ],
    'Towards evening an official with a torch came along the line and collected complaints. He got 40 of them, and an offer for the torch.',
  ],
};
