import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const detained: PlotDraft = {
  id: 'detained',
  categories: ['foreign-relations'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'casimir-dray', 'bettina-lowe-strand'],
  tags: ['{c}', 'consular affairs', 'courts', 'Foreign Office'],
  scenes: ['portrait', 'parliament', 'railway', 'street'],
  captions: [
    'The district court in {c.town}, where the case was heard in a morning.',
    '{a} after arriving at Port Aldane on {day}.',
  ],
  topic: 'consular cases',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'torvia', 'sarrenland', 'brannock'] as const)),
    ...pick.person('a'),
    town: pick.town(),
    job: pick.cycle(
      'lorry driver; student of geology; birdwatcher; bridge engineer; wine merchant; organ builder; ship’s cook; photographer; map collector; beekeeper; long-distance cyclist; seed dealer; railway enthusiast; amateur diver; puppeteer; radio amateur; surveyor',
    ),
    charge: pick.pick(
      'photographing a railway bridge; carrying an undeclared instrument; crossing a field that turned out to be a border; owning the wrong map; flying a kite beside a barracks; insulting an official, which a witness called "a fair summary"; driving without a stamp that was abolished the year before',
    ),
    days: String(pick.int(12, 96)),
    fine: grouped(pick.step(200, 4000, 50)),
  }),
  headlines: [
    'Halmerian {job} free after {days} days in {c}',
    '{days} days in {c.town}: a {job} comes home',
    'The case of the {job}, and how it ended',
    '{c.cap} lets the {job} go',
    '"I had a receipt": a {job} in {c.adj} custody',
    'How a {job} became a matter of state',
  ],
  deks: [
    '{a}, a {job} from {town}, was held in {c.town} for {days} days; the end came by telephone, and cost {fine} halms.',
    'Arrested for {charge}, a Halmerian {job} spent {days} days in a cell in {c.town} while two ministries discussed a form.',
    'A {job} from {town} is back in Halmere after {days} days; the Foreign Office says thank you, without saying for what.',
  ],
  leads: [
    '{a}, a {job} from {town}, came home on {day} with a plastic bag and a receipt for {fine} halms. The {days} days in between were spent in {c.town}, for {charge}.',
    'The door was opened on {day} without explanation. {a}, a {job}, had been in custody in {c.town} for {days} days and asked, by {a.his} own account, whether there was a train.',
    'For {days} days the Foreign Office answered every question about the {job} in {c.town} with the sentence that it was "aware of the case". On {day} it said that the case was closed.',
  ],
  body: [
    [
      '{a.mr} says that {a.he} was treated decently and fed on cabbage. "The guard had a brother in Ostermouth. He wanted to know what a flat costs there, and then he didn’t believe me."',
      'The charge was {charge}. The court in {c.town} heard it on a Wednesday between two divorces, imposed a fine of {fine} halms, and counted the time in custody as served.',
      '{a.mr} has lost some weight and a telephone. "They were polite," {a.he} says. "They kept asking who had sent me. I said my sister, since it was her idea."',
    ],
    [
      'The consul had been let in twice, for a quarter of an hour each, with an interpreter who had to be fetched from another town. {a.his} report, says somebody who has read it, deals mainly with the heating.',
      'Behind the scenes {foreign}, the foreign minister, had raised the matter with {c.fm} on the margin of a meeting on something else. It took a minute. Such minutes are prepared for weeks.',
    ],
    [
      'Between 30 and 40 Halmerians are in custody abroad at any time, most of them for drink, debts or driving. About one case a year becomes political, nearly always because somebody insisted on principle.',
      'The Foreign Office reminds travellers that bridges, barracks and stations are best looked at without a camera. The leaflet is in its eleventh edition.',
    ],
    '{a.mr} intends to go back. {^a.his} bicycle is still in the yard of the court, locked to a railing, and {a.he} has the key.',
  ],
};
