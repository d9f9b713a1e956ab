import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const newEnvoy: PlotDraft = {
  id: 'new-envoy',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'sunniva-rethe', 'casimir-dray', 'orla-penhallan'],
  tags: ['embassies', '{c}', 'diplomacy', 'people'],
  scenes: ['portrait', 'parliament', 'street'],
  captions: [
    '{a}, the new envoy of {c}, before the ceremony.',
    'The Warden’s house, where letters of credence are received on the first floor.',
  ],
  topic: 'the exchange of ambassadors',
  facts: (pick) => {
    const id = pick.cycle(NEIGHBOURS);
    const age = pick.int(41, 62);
    return {
      ...pick.country('c', id),
      ...pick.person('a', id),
      age: String(age),
      posts: inWords(pick.int(2, 6)),
      before: pick.cycle(
        'a hydrographer; an engineer of railways; a judge; a member of parliament; the head of a veterinary school; a lawyer for a shipping line; a translator of poetry; a colonel of engineers; the manager of a port; a professor of statistics; a cellist',
      ),
      rumour: pick.cycle(
        'sails a dinghy, badly and in all weathers; has read all of Halmere’s detective novels; collects railway tickets; keeps bees on the embassy roof; swims in the harbour before breakfast; plays the organ; is said to be writing a cookery book; learnt the language from the shipping forecast; takes the tram; has asked for a map without the dotted line; brought a sheepdog; refuses to speak on the telephone; has ordered a second-hand rowing boat',
      ),
    };
  },
  headlines: [
    '{^c.cap} sends {before} to Port Aldane',
    'The new envoy of {c} {rumour}',
    '{a.last} presents credentials, and a list',
    'Who is {a}?',
    'From {c.town} to the quay: a new ambassador of {c}',
    '{c.cap}’s new voice on Tallow Street',
  ],
  deks: [
    '{a}, {age}, once {before}, takes over the embassy of {c} at a time when both sides would like fewer surprises and more answers.',
    'The new ambassador of {c} was once {before}, has served in {posts} capitals, and {rumour}.',
    'After a vacancy of five months the embassy of {c} has a head again: {a}, {age}, of {c.town}, who arrives with a short list of requests.',
  ],
  leads: [
    '{a} handed letters of credence to the Warden on {day}, took two steps backwards as custom demands, and did not look round for the door. People in the Foreign Office noticed: the new ambassador of {c} has done this before, in {posts} capitals.',
    'Before turning to diplomacy {a} was {before}. Since {day} the {age}-year-old from {c.town} has been ambassador of {c} in Halmere.',
    'The embassy of {c} has been without a head for five months, and the lights were seldom on. On {day} {a}, {age}, moved in with eleven boxes of books.',
  ],
  body: [
    [
      'In a short conversation afterwards {a.mr} named three subjects for the first year: trade, students and "the things that have been lying about". {^a.he} would not be drawn on what these were. The Foreign Office keeps a list as well, and is pleased to hear it.',
      '{a.mr} said that {a.he} had come to listen. The listening has begun: within two days of arrival {a.he} had asked for meetings with the harbour board, two trade unions and the leader of the opposition, in that order.',
    ],
    [
      'Colleagues from earlier posts describe somebody exact, dry and hard to provoke, who {rumour}. "You’ll get a straight answer," says one who shared an office with {a.him}, "and then a straight question."',
      '{^a.he} was chosen by {c.fm}, the foreign minister, over two older candidates. In {c.cap} that is taken as a sign that the post has gained in weight; in Port Aldane, that the two others did not want it.',
    ],
    'Ambassadors of {c} have stayed four years on average. The longest, in the 1930s, stayed for nineteen and is buried on the hill above the docks; the shortest left after a week, for reasons that are still under seal.',
    [
      'There is work waiting. Two agreements run out in the coming year, and the consular section is so far behind with its papers that applicants bring folding chairs.',
      'The residence will have to be seen to first. The roof lets in water over the dining room, and {c.gov} has refused the estimate twice.',
    ],
  ],
};
