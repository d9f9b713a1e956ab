import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const scienceStudy: PlotDraft = {
  id: 'science-study',
  categories: ['science'],
  authors: ['emeric-soll', 'yara-kettering', 'noor-tavish'],
  tags: ['research', 'University of Aldane', '{field}', 'health'],
  scenes: ['laboratory', 'chart', 'portrait', 'desk'],
  captions: [
    'The test bench at the University of Aldane, second basement.',
    'Effect by group; the bars show the uncertainty.',
  ],
  topic: 'the study of {subject}',
  facts: (pick) => {
    const sample = pick.int(41, 2900);
    return {
      ...pick.person('a'),
      ...pick.person('b', 'sarrenland'),
      subject: pick.cycle(
        'the afternoon nap; singing in a choir; walking barefoot; the smell of bread; handwriting; walking uphill; garlic; noise at night; left-handedness; yawning; chewing slowly; blue light; reading aloud; stammering; owning an old dog; lying to doctors; shivering; tea; swimming in winter; forgetting names; having a birthday in winter; whispering; the hiccup; sea air; boredom; itching; the fear of bridges; laughing at oneself; climbing stairs; procrastination',
      ),
      field: pick.pick('sleep; medicine; psychology; ageing; nutrition'),
      sample: grouped(sample),
      left: inWords(Math.max(3, Math.round(sample / 20))),
      effect: String(pick.int(6, 34)),
      sure: String(pick.int(91, 98)),
      years: inWords(pick.int(2, 14)),
      journal: pick.pick(
        'the Annals of the Strait; Letters in Physiology; the Aldane Proceedings; the Journal of Small Effects',
      ),
    };
  },
  headlines: [
    'What {subject} does to us',
    '{sample} people and {subject}',
    'The science of {subject}',
    'How much do we know about {subject}?',
    '{effect} per cent: a study of {subject}',
    'New doubts about {subject}',
    'Why nobody had looked at {subject}',
  ],
  deks: [
    'Researchers at Aldane have followed {sample} people for {years} years to find out about {subject}; the effect is {effect} per cent, and real.',
    'It sounds like a joke, but a study of {sample} people takes {subject} seriously, and finds something that the textbooks did not have.',
    'A group under {a} has studied {subject}; the sample is {sample} people, the effect {effect} per cent, and the authors advise calm.',
  ],
  leads: [
    'The effect is {effect} per cent, the sample {sample} people, and the subject {subject}. The study, in {journal}, took {years} years; its authors would like to have had eleven.',
    '{a} was not looking for it. The group at the University of Aldane had {sample} people in a study on something else, and noticed on the way what {subject} does.',
    'About {subject} there are many opinions and, until {day}, there were few numbers. Now there are some, from {sample} people, with an uncertainty that is honestly given.',
  ],
  body: [
    [
      'The participants kept a diary, wore a sensor and came to the basement twice a year. {left} of them dropped out, most of them because of the basement.',
      'Half of the participants did as they had always done, the other half as they were told. Nobody knew which half mattered until the last day, {a} included.',
    ],
    [
      '"It’s a small effect in a large number of people," says {a}, who led the work. "That’s how most true things look."',
      '{b} of Marrow, who was not involved, calls it solid work with one weak spot: those who take part in such studies are not like those who don’t. "They answer letters, for a start."',
    ],
    '- Sample: {sample} people | Duration: {years} years | Effect: {effect} per cent | Certainty that there is one at all: {sure} per cent | Paid for by: the republic',
    [
      'What follows from it? For the individual not much, says {a}. For a health service with two million customers perhaps a corridor’s worth of beds.',
      'The next step is to do it again, elsewhere, with others. Money has been applied for. A reply is expected within a year, or, as {a} puts it, "within one effect".',
    ],
  ],
};
