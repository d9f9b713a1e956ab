import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const societyCourt: PlotDraft = {
  id: 'society-court',
  categories: ['society'],
  authors: ['noor-tavish', 'bettina-lowe-strand', 'davor-quillan'],
  tags: ['courts', '{town}', 'law', 'neighbours'],
  scenes: ['parliament', 'desk', 'portrait', 'street'],
  captions: ['The district court of {town}, room 2.', 'Exhibit 4 on the judge’s table.'],
  topic: 'the case about {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    ...pick.person('j'),
    town: pick.town(),
    thing: pick.cycle(
      'a hedge; a cockerel; forged stamps; a will; a stolen canoe; a parrot’s insults; a garden gnome; a smell of fish; an inherited tuba; the wrong wedding cake; a ladder; an unpaid bet; a shared well; a bus seat; a dachshund; an old debt; a borrowed drill; a tombstone; bagpipes; a lottery ticket; a tattoo; the neighbour’s pears; a diary; a goose; a parking space; one square metre; a haircut; a false alibi; a pigeon loft; a broken promise; a washing line',
    ),
    sum: grouped(pick.step(60, 4900, 20)),
    years: inWords(pick.int(2, 19)),
    witnesses: inWords(pick.int(3, 17)),
    minutes: String(pick.int(14, 95)),
  }),
  headlines: [
    'The court of {town} and {thing}',
    '{witnesses} witnesses, and {thing}',
    'A judgment on {thing}',
    '{^thing} before the judge',
    '{years} years over {thing}',
    '{sum} halms for {thing}',
    '{a.last} against {b.last}, about {thing}',
  ],
  deks: [
    'It took {years} years and {witnesses} witnesses: the district court of {town} has decided about {thing}, and ordered two people to talk.',
    'For {sum} halms and a matter of principle {a} went to court over {thing}; what {a.he} got was a settlement and a lift home.',
    'The smallest case of the week was heard in {town}; it was about {thing}, and lasted {minutes} minutes.',
  ],
  leads: [
    'The judge in {town} had set aside a quarter of an hour. It took {minutes} minutes, {witnesses} witnesses and, at one point, a glass of water before the matter of {thing} was settled on {day}.',
    '{a} and {b} have been neighbours for {years} years and adversaries for most of them. On {day} they met in room 2 of the district court of {town}. The subject was {thing}.',
    'In the end it was about {sum} halms. In the beginning it was about {thing}, and in between lie {years} years, {witnesses} witnesses and a file that has to be carried with both arms.',
  ],
  body: [
    [
      '"I only want an apology," said {a}. "I only want to know what for," said {b}. The clerk wrote both down.',
      '{a} had brought photographs, {b} a tape measure. The judge, {j}, asked both to put them away, and to look out of the window for a minute while {j.he} read.',
    ],
    [
      'The law on the point is from 1888 and mentions horses. {j}, the judge, found it quite sufficient.',
      '{j}, who presides, has been a judge in {town} for twenty-one years. {^j.he} knows most of those who come, and has learnt, {j.he} says, "to hear the second sentence".',
    ],
    [
      'The judgment, nine lines long, awards {sum} halms, of which each side is to pay half to the lifeboat. Both lawyers looked as though they would have to explain it to somebody.',
      'It ended in a settlement. {sum} halms will be paid, a hand was shaken, and the costs, which are higher, are shared.',
    ],
    'Outside it was raining. {b} had come by bus, {a} by car. They stood under the porch for a while. Then one of them asked which way the other was going.',
  ],
};
