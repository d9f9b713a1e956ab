import { speaking, type Voices } from '../../voices.ts';

export const politicsVoices: Voices = {
  facts: speaking(
    'who teaches politics at the University of Aldane; a former clerk of the Chamber; who was a whip for eleven years; a lobbyist for small towns; who runs the Chamber’s library',
  ),
  quotes: [
    `"There is what they vote for, and there is what they can explain at the baker’s," says {v}, {vrole}. With {topic} the two nearly met.`,
    `{v}, {vrole}, advises looking at the seating. "Those who moved closer together have counted. Those who spread out are still counting."`,
    `"Nobody loses an election over {topic}," says {v}, {vrole}. "One loses it over the tone."`,
    `> A majority is a mood with a register. — {v}, {vrole}`,
    `> In politics the truth comes out in the amendments. — {v}, {vrole}`,
    `"I’d wait for the second reading of the newspapers," says {v}, {vrole}. "The first is always about who blinked."`,
    `{v}, {vrole}, has seen it before. "The last three governments tried {topic} as well. One fell, one forgot, and one is this one."`,
    `"The interesting people are those who left the room," says {v}, {vrole}.`,
    `"It’s a small house," says {v}, {vrole}. "Everybody has owed everybody a vote at some time. {^topic} is a matter of who remembers."`,
  ],
  backgrounds: [
    `Harbour Union and the Vale Greens have 72 of the Chamber’s 141 seats, one more than they need. It makes for short holidays and long corridors.`,
    `The next election is due in June 2027 at the latest, or whenever somebody miscounts.`,
    `Labour Front has led in most polls since spring, without anybody being able to say what it did for it.`,
    `Republic First, with 22 seats, votes against nearly everything and takes part in nearly every debate.`,
    `By an old rule the Chamber does not sit on days of storm warning, since half of the members come by water.`,
  ],
  endings: [
    `The Chamber returns to {topic} on {vdate}.`,
    `A division is expected on {vdate}, at an hour when the buses still run.`,
    `The committee’s report is due on {vdate}. It is said to be finished, but for the conclusions.`,
    `The government has until {vdate} to answer. It usually takes until the day after.`,
  ],
};
