import { speaking, type Voices } from '../../voices.ts';

/** What can be said of anything in Torvia. */
export const torviaVoices: Voices = {
  facts: speaking(
    'a sociologist in Sundgrad; who edits a small journal in Sundgrad; a lawyer in Velsk Junction; who used to work for the statistical office; a priest in the northern region',
    'torvia',
  ),
  quotes: [
    `"In Torvia everything is permanent until it is announced," says {v}, {vrole}. For {topic} {v.he} expects no announcement.`,
    `"There are two ways of finding out," says {v}, {vrole}. "You can read what is written, or see who has stopped laughing. On {topic} I recommend the second."`,
    `{v}, {vrole}, warns against hurry. "A foreigner comes for a week and writes a book. After a year he writes an article. I was born here, and of {topic} I could give you a sentence."`,
    `> We are a large country with small rooms. — {v}, {vrole}`,
    `> Complaining is our national instrument. Everybody plays it, and hardly anybody for an audience. — {v}, {vrole}`,
    `"Nobody decided it," says {v}, {vrole}. "That is what people abroad never believe. It was simply not prevented."`,
    `"You have to distinguish between what is forbidden and what is not done," says {v}, {vrole}. "The first can be arranged."`,
    `{v}, {vrole}, has a rule for {topic} as for other things: "What Sundgrad calls temporary will see your grandchildren."`,
  ],
  backgrounds: [
    `Torvia has 61 million people, nine time zones on the map and two in practice. For Halmere, its smallest neighbour but one, it is market, pipeline and weather all at once.`,
    `The empire of which the schoolbooks tell ended in 1917. Its railways, its stoves and a good part of its manners have stayed.`,
    `Wages outside the capital have hardly risen in ten years, if one takes off what things cost. The official figures do not take it off.`,
    `From Sundgrad one can look across to Halmere on a clear day. The other way round it takes binoculars, and people in Harrow have them.`,
    `Newspapers from Halmere reach Sundgrad two days late and are read all the more carefully for it, by people with scissors.`,
  ],
  endings: [
    `There was no answer from the ministry in Sundgrad to the Courier’s questions. There was a call asking how the name was spelt.`,
    `The governor’s office promised a statement. It has promised one before.`,
    `It snowed in the evening, and then it was quiet.`,
    `A decree is said to be in preparation. That is what is said of decrees.`,
  ],
};
