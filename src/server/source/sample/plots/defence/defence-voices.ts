import { speaking, type Voices } from '../../voices.ts';

export const defenceVoices: Voices = {
  facts: speaking(
    'a retired captain of the coastguard; who teaches at the staff college; of the Institute for the Narrows; who has written a history of the coastal batteries; a former adviser to the ministry',
  ),
  quotes: [
    `"A small country does not need to be strong," says {v}, {vrole}. "It needs to be a nuisance."`,
    `{v}, {vrole}, thinks that the question is wrongly put. "Not what it costs. What it costs the others."`,
    `> Readiness is being bored in the right place. — {v}, {vrole}`,
    `> The plan is there so that one knows what one is departing from. — {v}, {vrole}`,
    `"In thirty years I have met two surprises," says {v}, {vrole}. "Both had been in the file."`,
    `"Everybody practises for the storm," says {v}, {vrole}. "I’d practise for the Monday after."`,
    `{v}, {vrole}, is calmer than most. "It looks like a threat because we are looking at it," {v.he} says. "It looked like that last year, too."`,
  ],
  backgrounds: [
    `The armed forces of Halmere have some 7,400 men and women, eleven ships that float and a reserve of 18,000, of whom most can be found.`,
    `Through the Narrows pass some 90 ships a day. The coastguard can look at four of them.`,
    `Since 1988 the five countries of the strait have told each other of exercises with more than 500 people. Nobody has ever been first to stop.`,
    `Conscription ended in 2006. The lists are still kept, in a cellar at Marl Hill, in alphabetical order.`,
  ],
  endings: [
    `The committee will hear the commander of the coastguard on {vdate}.`,
    `The ministry did not wish to comment further, and rang back to ask what it had said.`,
    `A report is to be ready by {vdate}. It will be secret, and three pages long.`,
    `From {vdate} there is to be a new standing order. The old one is still on the wall.`,
  ],
};
