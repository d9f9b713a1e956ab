import { speaking, type Voices } from '../../voices.ts';

export const scienceVoices: Voices = {
  facts: speaking(
    'who was a referee of the paper; of the academy in Marrow; a retired professor of statistics; who teaches at the school of marine studies in Skerrow; who edits the university’s journal',
  ),
  quotes: [
    `"I tried to break it and couldn’t," says {v}, {vrole}. "That’s the highest praise we have."`,
    `{v}, {vrole}, would like to see it done again by somebody who hopes for the opposite.`,
    `> Nature does not hide things. She puts them where nobody has tidied up. — {v}, {vrole}`,
    `> A good result answers one question and makes two people unhappy. — {v}, {vrole}`,
    `"It’s one study," says {v}, {vrole}. "One swallow. But it’s a properly weighed swallow."`,
    `"What I like about it is the appendix," says {v}, {vrole}. "They say there what went wrong."`,
    `{v}, {vrole}, points out that the opposite was in all the textbooks, "including mine".`,
  ],
  backgrounds: [
    `The University of Aldane was founded in 1721 for pilots and theologians. It has 19,000 students today, and the pilots’ tower still leaks.`,
    `Research gets a little over one per cent of what the republic produces, less than in Sarrenland and more than anybody expects.`,
    `The newsroom gives the size of the sample wherever there is one. Readers who find an error get a postcard.`,
    `The data have been published along with the paper, in a form that can be read without asking anybody.`,
  ],
  endings: [
    `The work will be presented on {vdate} in the old lecture hall. Everybody may come; there are chairs for sixty.`,
    `A second paper is being prepared. The first author has asked not to be hurried.`,
    `The group is looking for volunteers. There is no payment, but there is cake.`,
    `The next measurements are planned for {vdate}, if the weather allows it.`,
  ],
};
