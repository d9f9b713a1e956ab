import { speaking, type Voices } from '../../voices.ts';

export const societyVoices: Voices = {
  facts: speaking(
    'who has run the advice office in the Harbour district for nine years; a sociologist at the University of Aldane; a parish worker in Greywater; who wrote a book about waiting; of the parents’ council; a retired district nurse',
  ),
  quotes: [
    `"People manage," says {v}, {vrole}. "We should stop taking that for good news."`,
    `{v}, {vrole}, does not find it surprising. "You could have known it ten years ago. You’d only have had to sit in the waiting room."`,
    `"It’s never the money alone," says {v}, {vrole}. "But it’s never anything without the money, either."`,
    `> One can see how a place is doing by its benches. — {v}, {vrole}`,
    `> The rules are for everybody. The exceptions are for people who can write letters. — {v}, {vrole}`,
    `"What works is nearly always a person," says {v}, {vrole}. "Then the person retires, and we get a concept."`,
    `{v}, {vrole}, has a simple test: "Would you explain it like that to your aunt?"`,
    `"There’s a form for it," says {v}, {vrole}. "There’s no form for what it does to you."`,
  ],
  backgrounds: [
    `Halmere has 1.9 million inhabitants, of whom a quarter live in Port Aldane. One in five is over 65, one in six was born elsewhere.`,
    `Four in ten households in the capital consist of one person. In 1970 it was one in ten.`,
    `The republic spends about a seventh of its budget on schools and a fifth on health, and on average both are full.`,
    `Between the districts of the capital life expectancy differs by six years, along the line of tram 4.`,
    `What the towns may decide for themselves is laid down in a law of 1922. It is long, and the money is somewhere else.`,
  ],
  endings: [
    `There is to be a meeting about it on {vdate}, in the parish hall, with tea.`,
    `The newsroom has asked readers for their own experience and will report on it.`,
    `The office concerned has promised an answer by {vdate}.`,
    `Those who would like to help may ring between nine and eleven. They should let it ring.`,
  ],
};
