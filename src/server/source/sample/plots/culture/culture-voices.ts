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
  backgrounds: [
    `Port Aldane has one opera, four theatres, eleven choirs and, it is said, more unpublished poets than lamp posts.`,
    `The republic spends 38 million halms a year on the arts, about as much as on salting its roads.`,
    `A ticket for the gallery still costs what it did in 2009, under a legacy from a sugar merchant who could not stand empty seats.`,
    `The Keld festival, the Marrow book fair and the National Theatre’s first night fall into the same week this year, as every year, since nobody will move.`,
  ],
  endings: [
    `It can be seen and heard again on {vdate}.`,
    `The newsroom paid for its own ticket.`,
    `Tickets can be had at the box office from ten. The window on the left is quicker.`,
    `A second evening has been added on {vdate}.`,
  ],
};
