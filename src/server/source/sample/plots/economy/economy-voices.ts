import { speaking, type Voices } from '../../voices.ts';

export const economyVoices: Voices = {
  facts: speaking(
    'an economist at the Bank of Halmere; who advises small firms in Ostermouth; who edits the exporters’ newsletter; who teaches bookkeeping in Greywater; of the consumers’ office; a retired shipbroker',
  ),
  quotes: [
    `"Markets are people in a hurry," says {v}, {vrole}. "{^topic} is a matter for people with time."`,
    `{v}, {vrole}, did the sum on the back of an envelope. It came out the same as in the study, which had cost 40,000 halms.`,
    `"Ask who pays on the thirtieth," says {v}, {vrole}. "Everything else is conversation."`,
    `> A forecast is a wish with a decimal point. — {v}, {vrole}`,
    `> There is no such thing as a cheap delay. — {v}, {vrole}`,
    `"It’s neither boom nor bust," says {v}, {vrole}. "It’s Wednesday."`,
    `{v}, {vrole}, would not lose any sleep over it. "I lost it over the last three, and two of them were a mistake in the table."`,
    `"People look at the price, and should look at the terms," says {v}, {vrole}.`,
  ],
  backgrounds: [
    `Halmere’s economy grew by a little over one and a half per cent last year. About a third of it depends on the docks and what passes them.`,
    `Unemployment stands at about five per cent, in Greywater at nine, and in the Vale, during the harvest, at nothing at all.`,
    `The average wage is 2,960 halms a month before tax; half of all employees earn less than 2,540.`,
    `Two fifths of exports go to Sarrenland, a fifth to Torvia and the rest wherever a ship happens to be going.`,
    `The republic owes a little more than half of what it produces in a year, most of it to its own pensioners.`,
  ],
  endings: [
    `New figures are due on {vdate}.`,
    `The chamber of commerce will discuss {topic} on {vdate}, with a buffet.`,
    `All figures in this article, and how they were worked out, can be had from the newsroom.`,
  ],
};
