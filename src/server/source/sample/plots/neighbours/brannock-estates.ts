import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const brannockEstates: PlotDraft = {
  id: 'brannock-estates',
  categories: ['neighbours'],
  authors: ['orla-penhallan', 'ilse-marenholt', 'leocadia-brandt-ayle'],
  tags: ['Brannock', 'Tarn Abbey', 'monarchy', 'land'],
  scenes: ['parliament', 'field', 'crowd', 'portrait', 'meeting'],
  captions: [
    'The Estates in Tarn Abbey, heated by four stoves.',
    'The royal standard over Tarn Abbey: the King is at home.',
  ],
  topic: 'the quarrel over {matter}',
  facts: (pick) => ({
    ...pick.country('b', 'brannock'),
    ...pick.person('m', 'brannock'),
    matter: pick.cycle(
      'the royal forests; the salmon rights; the land tax; the King’s horses; the abbey roof; common grazing; the crown’s water mills; the right to roam; the swans; the oath of the sheriffs; the date of the hiring fair; the deer; tithe barns; the royal post; toll bridges; the hereditary piper',
    ),
    yes: String(pick.int(62, 97)),
    no: String(pick.int(18, 58)),
    year: String(pick.int(1588, 1871)),
    acres: grouped(pick.step(1200, 48_000, 200)),
  }),
  headlines: [
    'Brannock’s Estates vote on {matter}',
    'The King gives way over {matter}',
    'A law of {year} and {matter}',
    '{yes} to {no} against the crown, over {matter}',
    'In Tarn Abbey, a minister stumbles over {matter}',
    'Who decides about {matter}?',
  ],
  deks: [
    'By {yes} to {no} the Estates of Brannock have asked for a say over {matter}, settled by a charter of {year}.',
    '{b.head} wanted to leave {matter} alone; now a charter of {year} and {acres} acres stand between the government and the palace.',
    'The palace in Tarn Abbey has let it be known that it will not insist on {matter}; what it gets in return is being negotiated over tea.',
  ],
  leads: [
    'The Estates of Brannock sat until midnight on {day}, in coats, since the third stove smokes. Then they voted by {yes} to {no} to bring {matter} under a law of their own. The charter that applies so far is of {year}.',
    'In Brannock the King reigns, the Estates govern, and for {matter} both have claimed the last word since {year}. A motion that was carried on {day} by {yes} votes to {no} would change it.',
    '{m}, who speaks for the smallholders in the Estates, had brought along a copy of the charter of {year}. On {day} {m.he} read it out to the end. Then {yes} members voted with {m.him}, and {no} against.',
  ],
  body: [
    [
      '{b.head}, the prime minister, had advised against it. The government lives on the votes of the landowners, who hold about {acres} acres by royal favour and would like it to remain a favour.',
      'It is about {acres} acres, a sum of money that nobody names, and the question who may put up a fence. In Brannock that last is the serious part.',
    ],
    [
      '"His Majesty has the matter at heart," said a gentleman of the household, and declined to say on which side of it.',
      '"We don’t want to take anything from anybody," says {m}, the mover. "We want to know whose it is. In my village there are four opinions and a dog."',
    ],
    [
      'A foreigner may smile. But in a country in which two of three people live on the land, such things are what elsewhere is called economic policy. The last government fell over the width of a gate.',
      'The court has a way out that it has used twice in this century: the King gives of his own accord what he can no longer keep, and is cheered for it at the autumn fair.',
    ],
    'The upper house now has the bill. It meets when the hunting permits.',
  ],
};
