import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const torviaProvince: PlotDraft = {
  id: 'torvia-province',
  categories: ['neighbours'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'bettina-lowe-strand'],
  tags: ['Torvia', 'reportage', '{town}', 'economy'],
  scenes: ['street', 'factory', 'mountains', 'crowd', 'portrait'],
  captions: [
    'The market square of {town}, where the buses turn.',
    '{^place} in {town}, on a weekday.',
  ],
  topic: 'life in Torvia’s provinces',
  facts: (pick) => {
    const then = pick.step(22, 90, 2);
    return {
      ...pick.person('a', 'torvia'),
      ...pick.person('b', 'torvia'),
      ...pick.person('e', 'torvia'),
      town: pick.town('torvia'),
      once: `${then},000`,
      now: `${Math.round(then * (0.45 + pick.int(0, 30) / 100))},000`,
      wage: grouped(pick.step(380, 920, 10)),
      place: pick.cycle(
        'the match factory; the house of culture; the paper mill; the swimming bath; the brass foundry; the button works; the observatory; the radio factory; the fish cannery; the tram depot; the piano factory; the cinema; the glassworks; the ski jump; the maternity ward; the bell foundry; the shipyard on the lake',
      ),
      sign: pick.pick(
        'a bank with one counter; two chemists and no doctor; a shop that sells wedding dresses and chainsaws; a monument to a general whose name has been removed',
      ),
    };
  },
  headlines: [
    '{^place} of {town} opens its doors a last time',
    'In {town}, {place} is still warm',
    'Who will buy {place}?',
    'A town, a river and {place}: a visit to {town}',
    '"They promised us {place}"',
    '{town} lives off {place} that no longer exists',
  ],
  deks: [
    'Once {once} people lived in {town}, now it is {now}; what keeps them is {place}, or the memory of it, and each other.',
    'A journey to {town}, where {place} has closed and reopened three times, and where nobody believes the notice on the door.',
    'In the Torvian provinces {wage} halms a month is a good wage; in {town} it used to be paid by {place}.',
  ],
  leads: [
    'The notice on the gate says that {place} is closed for stocktaking. It has hung there for six years. {town} had {once} inhabitants once and has {now} today, and every one of them can tell you what is in stock.',
    'In {town} you are asked two questions: who sent you, and whether you have seen {place}. The first is a joke by now. The second isn’t.',
    '{a} has the key to {place} on a string round {a.his} neck. Nobody has asked for it back, though the last wages were paid in spring, and {town} has other worries.',
  ],
  body: [
    [
      'On the square there are {sign}. The bus to the provincial capital goes at seven and returns at six, and those who live in between work there, for about {wage} halms a month.',
      'Those who stayed earn about {wage} halms a month, at the school, the hospital or the prison. Those who left send money, and come in August with cars that are washed in front of everybody.',
    ],
    [
      '"It wasn’t a good job, but it was there," says {a}, who worked at it for nineteen years. "You could hear it in the morning. Now you hear the dogs."',
      '{b}, who teaches geography, takes the eleventh form there every spring. "I tell them: this is what our town was for. Then they ask what it is for now, and the bell goes."',
    ],
    [
      'The governor came last year, with cameras, and spoke of an investor. {e}, who runs the local paper from {e.his} kitchen, printed the speech and, beside it, the one from the visit before. They differ in the date.',
      'From Sundgrad there is money now and then. It goes into façades, mainly along the road from the station. Behind them people have built sheds, and in the sheds there is everything.',
    ],
    'What would they want, if somebody asked? {a} thinks for a long time. "That the clock on the tower goes. It’s always ten to four. You can’t plan anything."',
  ],
};
