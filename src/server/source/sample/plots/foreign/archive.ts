import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const archive: PlotDraft = {
  id: 'archive',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'bettina-lowe-strand', 'tobin-arkwell', 'halvard-minch'],
  tags: ['archives', 'history', '{c}', 'Foreign Office'],
  scenes: ['desk', 'map', 'portrait', 'parliament'],
  captions: [
    'File {file} of the National Archive, opened on {day}.',
    'The reading room in Port Aldane: pencils only.',
  ],
  topic: 'the papers of {once}',
  facts: (pick) => {
    const once = pick.year - 30;
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('h'),
      once: String(once),
      file: `FO ${pick.int(110, 980)}/${String(once).slice(2)}`,
      pages: grouped(pick.step(180, 2400, 20)),
      secret: pick.cycle(
        'a plan to buy an island; the price of a handshake; a telephone that was never connected; a list of seventeen spies, twelve of them invented; an offer of gas for butter; a quarrel over an anthem; the ambassador’s second set of books; a treaty signed in the wrong room; a tunnel on a napkin; a minister’s private apology; the night the hotline rang; a bet between two foreign ministers; a border moved for a cow; an exchange of ducks; the missing paragraph; a speech that was not given; a secret ferry; three ways of leaving a summit; the weather report that stopped an exercise',
      ),
    };
  },
  headlines: [
    'The files of {once}: {secret}',
    '{^secret}, and other papers of {once}',
    'Thirty years on, the archive gives up {secret}',
    'What the government knew about {c} in {once}',
    '{pages} pages, and {secret}',
    'From the archive: {secret}',
  ],
  deks: [
    'Papers of {once}, released after thirty years, show a Foreign Office that worried about {c}, misread a telegram, and kept to itself {secret}.',
    'The National Archive has opened {pages} pages on Halmere and {c} in {once}; among them, in a brown envelope, is {secret}.',
    'Thirty years were meant to let it cool: {pages} pages from {once} tell how two governments dealt with {secret}.',
  ],
  leads: [
    'It lay in an envelope between two invoices: {secret}. The National Archive released the Foreign Office’s papers of {once} on {day}, {pages} pages on {c} alone, and for once the covering note does not exaggerate.',
    'Under the thirty-year rule the papers of {once} were opened on {day}. Among {pages} pages on relations with {c} historians have found {secret}.',
    'The clerk who tied up file {file} in {once} used a double knot. {h}, a historian, needed four minutes to undo it on {day}, and found {secret}.',
  ],
  body: [
    [
      'The story begins in the spring of {once} with a telegram from the embassy in {c.cap}. It was decoded on a Friday, read on the Monday and answered on the Wednesday, by which time the question had changed.',
      'File {file} covers eleven weeks in {once}. It shows a ministry that knew less than it said and a {c.adj} side that knew more than it wished to; in the margins two officials argue about the heating.',
    ],
    [
      '"One always hopes for a plan," says {h}, who has worked through the whole shelf. "What one finds is tired people being rather clever, and then going home."',
      '{h}, who teaches modern history at the University of Aldane, warns against seeing too much in it. "Half of these notes were written to be found," {h.he} says. "The interesting ones were written to be lost."',
    ],
    '> I told the minister that we had three choices. He asked which of them could be explained to his wife. — Note in file {file}',
    [
      'It came to nothing. A change in {c.cap} that autumn made the matter pointless, and somebody wrote "No further action" across the cover in green ink.',
      'Several pages are missing: a slip says that they are "retained", and until when has been left blank. The archive is looking into it. So, it says, is whoever holds the pages.',
    ],
  ],
};
