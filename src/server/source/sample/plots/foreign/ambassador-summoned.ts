import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const ambassadorSummoned: PlotDraft = {
  id: 'ambassador-summoned',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell'],
  tags: ['diplomacy', '{c}', 'embassies', 'Foreign Office'],
  scenes: ['parliament', 'meeting', 'ship', 'harbour', 'desk'],
  captions: [
    'The Foreign Office on the quay, where the ambassador was given a chair but no coffee.',
    'A matter of {minutes} minutes: the Foreign Office on {day}.',
  ],
  topic: 'the affair of {cause}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'torvia', 'brannock'] as const)),
    cause: pick.cycle(
      'the survey ship; the impounded trawler; the missing diplomatic bag; the searched lorries; the overflight at Harrow Head; the wrong map; the cut fence; the consul’s parking fines; the returned wine; the jammed radio beacon; the two detained students; the unannounced exercise; the leaked cable; the closed school; the drifting buoy; the ministerial interview; the fishing nets; the seized newspapers; the dredger; the unpaid port dues; the refused landing',
    ),
    minutes: String(pick.int(9, 34)),
    notes: inWords(pick.int(2, 6)),
    days: inWords(pick.int(3, 10)),
  }),
  headlines: [
    '{^c.adj} ambassador called in over {cause}',
    'Port Aldane protests over {cause}',
    '{minutes} minutes on the quay: Halmere complains to {c} about {cause}',
    'Why {cause} has reached the foreign minister’s desk',
    'A sharp note to {c.cap}, and a mild reply: the affair of {cause}',
    '{^cause}: {c.cap} expresses regret, but not an apology',
  ],
  deks: [
    'The {c.adj} ambassador spent {minutes} minutes at the Foreign Office on {day}; the note handed over is one page long and asks {notes} questions.',
    'For {days} days the ministry had hoped to hear no more of {cause}; now there is a note of protest with {notes} numbered questions.',
    'Over {cause} Halmere has protested to {c} in writing, with {notes} questions and no deadline, which diplomats read as an offer to forget it.',
  ],
  leads: [
    'The {c.adj} ambassador was asked to come to the Foreign Office at half past three on {day}, came at half past three, and left {minutes} minutes later with a note. It concerns {cause}, which has occupied the two governments for {days} days.',
    'It is {days} days since the affair of {cause} began, and on {day} it reached the level at which doors are closed. The {c.adj} ambassador spent {minutes} minutes with {foreign}, the foreign minister, and had no comment on the stairs.',
    'A protest can be telephoned, written or delivered in person. Over {cause} the Foreign Office chose the third form on {day}: the {c.adj} ambassador was called in, and listened for {minutes} minutes.',
    'For {minutes} minutes on {day} {foreign} did most of the talking. The subject was {cause}, the listener the {c.adj} ambassador, and the result a note with {notes} questions.',
  ],
  body: [
    [
      'The note puts {notes} questions. It asks what happened, who gave the order, and what will be done so that it does not happen again; the rest, officials say, are variations. There is no deadline. "We would like an answer, not a quarrel," said a spokesman for {foreign.mr}.',
      'Officials describe the tone as "correct". The note runs to one page, asks {notes} questions, and speaks of "concern", two steps below the strongest word that the Foreign Office keeps for {c.cap}.',
    ],
    [
      '{^c.gov} had first said that nothing had happened, then that it had happened elsewhere. On {day} the embassy spoke of "a misunderstanding at a subordinate level".',
      'In {c.cap} a spokeswoman for {c.fm} said that the matter was being looked into "at the appropriate level, which is not mine".',
      'The embassy, a villa on Tallow Street with a large garden and a small staff, said that it would pass the note on. {c.fm}, the {c.adj} foreign minister, was travelling.',
    ],
    [
      'The opposition thinks the reply too soft. {opposition} asked in the Chamber how many such notes had been written in the past five years, and how many answered. The ministry promised to count.',
      'It could have been worse. Twice in the past thirty years Halmere has called its own ambassador home over less; both times ministers found that it is harder to send one back than to fetch one.',
      'In Harrow, where people have an opinion on everything that floats or flies, the affair was known before the ministry had heard of it. "We told them on the first evening," said the harbour master. "They asked us to put it in writing."',
    ],
  ],
};
