import { speaking, type Voices } from '../../voices.ts';

export const opinionVoices: Voices = {
  facts: speaking(
    'a reader in Ostermouth; a teacher; an old friend; a reader of forty years; a lawyer',
  ),
  quotes: [
    `{v}, {vrole}, has put it better than I can: "We have got used to it, and call that peace."`,
    `"You exaggerate," said {v}, {vrole}, to whom I read this aloud. I took out an adjective.`,
    `I asked {v}, {vrole}. The answer was a long look and a short word.`,
    `{v}, {vrole}, wrote to me that one should be grateful for what works. I am. It does not take long.`,
    `"And what would you do?" asked {v}, {vrole}. It is a fair question, and I wish that it were asked more often of others.`,
    `{v}, {vrole}, thinks that I am too hard. We have agreed to quarrel about it over lunch.`,
  ],
  backgrounds: [
    `None of this is new. It can be found in the files of this newspaper for 1931, between a shipwreck and an advertisement for hats.`,
    `I have been wrong before. It was in spring, and I have kept the letters.`,
    `One need not look far for an example. It is enough to take the tram, with one’s ears open.`,
    `Of course it is different in the other countries of the strait. It is worse, or it is better, and in neither case do we copy it.`,
  ],
  endings: [
    `The author may be contradicted at the usual address.`,
    `I could be mistaken. But then somebody would have to say so, and sign it.`,
    `More need not be said, and will be.`,
    `That is all. Thank you for holding the page.`,
  ],
};
