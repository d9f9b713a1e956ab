import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const scienceNature: PlotDraft = {
  id: 'science-nature',
  categories: ['science'],
  authors: ['emeric-soll', 'sunniva-rethe', 'orla-penhallan'],
  tags: ['nature', '{animal}', 'biology', '{town}'],
  scenes: ['field', 'mountains', 'harbour', 'laboratory', 'map'],
  captions: [
    'The marsh near {town}, where {animal} have been counted since 1974.',
    '{a} with a net, in which there is, for the moment, nothing.',
  ],
  topic: 'the research on {animal}',
  facts: (pick) => {
    const now = pick.int(60, 4800);
    const change = pick.int(8, 70);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      town: pick.town(),
      animal: pick.cycle(
        'eels; bumblebees; grey seals; bats; natterjack toads; swifts; crane flies; hares; otters; earthworms; jellyfish; glow-worms; sturgeons; storks; mosquitoes; wild boar; oysters; ladybirds; lichens; harbour rats; dormice; water fleas; salmon; spiders; ravens; orchids; sea grass; hedgehogs; starfish; house martins',
      ),
      now: grouped(now),
      change: String(change),
      more: pick.pick('more; fewer'),
      km: grouped(pick.int(12, 3900)),
      grams: inWords(pick.int(2, 40)),
      years: inWords(pick.int(3, 52)),
      trick: pick.cycle(
        'can count to four; know their way home in the dark; sleep with half a brain; change sides at low tide; avoid people with umbrellas; remember a face; prefer the left bank; talk in their sleep; live longer in the city; steal from each other; follow the ferry; age backwards for a while; taste with their feet; wait for the traffic lights; smell rain a day ahead; have favourite neighbours',
      ),
    };
  },
  headlines: [
    '{^animal} {trick}',
    'The {animal} of {town}',
    '{km} kilometres: the journey of the {animal}',
    'How {a} counts {animal}',
    'What {animal} can tell us',
    '{change} per cent {more} {animal} at {town}',
    'A transmitter of {grams} grams, and the secret of the {animal}',
  ],
  deks: [
    'A transmitter weighing {grams} grams shows what nobody had believed: the {animal} of {town} {trick}, and travel {km} kilometres.',
    'For {years} years {a} has watched {animal}; that they {trick} is the latest discovery, and the first to make people laugh.',
    'Near {town} {now} {animal} were counted this {season}, {change} per cent {more} than ten years ago; the reasons are mud, light and us.',
  ],
  leads: [
    '{^animal} {trick}. It has taken {a} {years} years to be able to write that sentence, and two referees to be allowed to print it.',
    'At low water {a} goes out with a bucket and a notebook. {now} {animal} were counted near {town} this {season}. Each of them, {a.he} says, was in a hurry.',
    'The signal came from {km} kilometres away, from a place where no one had looked. One of the {animal} of {town} had got there, with {grams} grams on its back, in nineteen days.',
  ],
  body: [
    [
      '"We thought it was an error," says {a}, a biologist at the University of Aldane. "We checked it for two years. Then we thought that we were the error."',
      '{a} works with the simplest means. What is needed, {a.he} says, is a thermometer, a torch, and a family that has stopped waiting with dinner.',
    ],
    [
      'That {animal} {trick} had been reported before, by fishermen, children and one bishop. None of them had published it in the proper form.',
      'How they do it is not known. There are four hypotheses. {b}, a doctoral student, has put a small bet on the fifth.',
    ],
    [
      'The marsh is shrinking. Since 1950 a third of it has been drained; what remains lies between a by-pass and a golf course, and is looked after by people in their own time.',
      'Warmer winters help them and dry summers do not. On balance the numbers are {change} per cent away from those of ten years ago, with an error that is nearly half of that.',
    ],
    'The work goes on in {nextseason}, if there is money for boots. {b}, the doctoral student, has found two of the transmitters in a heron’s nest.',
  ],
};
