import { speaking, type Voices } from '../../voices.ts';

export const cultureVoices: Voices = {
  facts: speaking(
    'who has had the next seat for years; a music teacher from Ostermouth; who runs the bookshop by the cathedral; the oldest usher of the National Theatre; who teaches drawing at the university',
  ),
  quotes: [
    `"I came in by mistake and stayed on purpose," says {v}, {vrole}.`,
    `> If you can say what it is about, it is probably about something else. — {v}, {vrole}`,
    `> It was long, and I did not want it to end. Both are true. — {v}, {vrole}`,
    `{v}, {vrole}, was less convinced. "It wants to be loved," {v.he} said on the stairs. "I prefer to be asked."`,
    `"One doesn’t have to understand it," says {v}, {vrole}. "One has to be quiet for long enough."`,
    `"It’s the sort of thing that one pretends to have always liked," says {v}, {vrole}.`,
    `{v}, {vrole}, had tears in {v.his} eyes and put it down to the draught.`,
  ],
  backgrounds: [],
  endings: [],
};
