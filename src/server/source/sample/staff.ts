/** A member of the staff; `joined` is the first year of the byline. */
export type StaffMember = {
  slug: string;
  name: string;
  joined: number;
  role: string;
  biography: string;
  /** Sites that nobody has: their names are reserved (RFC 2606). */
  links: string[];
};

const member = (
  slug: string,
  name: string,
  joined: number,
  role: string,
  biography: string,
  links: string[] = [],
): StaffMember => ({ slug, name, joined, role, biography, links });

export const STAFF: StaffMember[] = [
  member(
    'ilse-marenholt',
    'Ilse Marenholt',
    1998,
    'Foreign editor',
    'Ilse Marenholt is the foreign editor and has sat through every summit of the Strait Compact since 1999, four of them in the wrong room. She read law at the University of Aldane, where she still teaches a seminar on treaties that nobody keeps. She is the author of “The Fifth Chair”, a history of the Compact’s first twenty years.',
    ['https://ilse-marenholt.example/', 'https://mastodon.example/@marenholt'],
  ),
  member(
    'tobin-arkwell',
    'Tobin Arkwell',
    2005,
    'Correspondent in Torvia',
    'Tobin Arkwell reports from Torvia, where he has lived since 2009, by preference from places with a railway station and no hotel. He learnt the language on a grain barge and has been asked to leave the country once, by mistake. His notebooks on the northern line won the Narrows Prize for reportage.',
    ['https://mastodon.example/@arkwell'],
  ),
  member(
    'sunniva-rethe',
    'Sunniva Rethe',
    2001,
    'Correspondent for the Keld Isles and the sea',
    'Sunniva Rethe covers the Keld Isles and the sea. She was born in Skerrow, shares a name with the night ferry and has a mate’s certificate for coastal waters, which she renews to annoy the desk. She divides her week between Port Aldane and a house on Noss with no road.',
    ['https://northern-log.example/'],
  ),
  member(
    'davor-quillan',
    'Davor Quillan',
    2004,
    'Political correspondent',
    'Davor Quillan writes about politics from the press gallery of the Chamber and, more often, from the stairs outside it. Before that he was a court reporter for six years, and he still counts heads for a living. He keeps the paper’s table of divisions, which is right more often than the whips’.',
    ['https://mastodon.example/@quillan'],
  ),
  member(
    'petra-vossgaard',
    'Petra Vossgaard',
    2000,
    'Economics editor',
    'Petra Vossgaard is the economics editor. She worked for five years in the research department of the Bank of Halmere, and has been explaining its letters ever since. Her Thursday note on prices begins, whatever the news, with the cost of a kilo of plain bread.',
    ['https://plain-bread.example/', 'https://mastodon.example/@vossgaard'],
  ),
  member(
    'anselm-corrie',
    'Anselm Corrie',
    2003,
    'Defence correspondent',
    'Anselm Corrie is the defence correspondent. He served on the coastguard cutter Petrel before he turned to writing, and reports on budgets, exercises and the price of patrol ships with the patience of a man who has waited for spare parts. He lives in Harrow, within sight of the radar.',
  ),
  member(
    'noor-tavish',
    'Noor Tavish',
    2014,
    'Social affairs reporter',
    'Noor Tavish reports on society: schools, hospitals, rents and the people in the waiting room. She started on the local paper in Greywater in the year the last pit closed. Her series on night work was read out in the Chamber by three parties, in support of three different bills.',
    ['https://mastodon.example/@tavish'],
  ),
  member(
    'leocadia-brandt-ayle',
    'Leocadia Brandt-Ayle',
    2002,
    'Culture editor and theatre critic',
    'Leocadia Brandt-Ayle is the culture editor and the paper’s theatre critic. She trained as a pianist, gave it up for reasons that she calls acoustic, and has since reviewed some 2,000 evenings from seat H14. She pays for the ticket.',
    ['https://seat-h14.example/'],
  ),
  member(
    'emeric-soll',
    'Emeric Soll',
    2011,
    'Science editor',
    'Emeric Soll is the science editor. He wrote his doctoral thesis on the tides of the upper Narrows and can still be asked about them. He is responsible for the rule that no finding is reported here without the size of its sample.',
  ),
  member(
    'yara-kettering',
    'Yara Kettering',
    2016,
    'Data editor',
    'Yara Kettering makes the paper’s charts and the figures behind them. A statistician by training, she came from the harbour office, where she counted ships. She publishes her working tables and thanks readers by name for every error found.',
    [
      'https://working-tables.example/',
      'https://mastodon.example/@kettering',
      'https://social.example/@kettering',
    ],
  ),
  member(
    'halvard-minch',
    'Halvard Minch',
    1996,
    'Columnist',
    'Halvard Minch has written the column on the last page since 1996. He edited the paper from 2003 to 2010 and considers it to have been well edited. His collected columns, “Low Water”, are out of print, as he often mentions.',
  ),
  member(
    'orla-penhallan',
    'Orla Penhallan',
    2000,
    'Correspondent for Brannock and agriculture',
    'Orla Penhallan covers Brannock and agriculture on both sides of the border. She grew up on a mixed farm near Eelbrook, and judges at sheepdog trials on condition that it is not mentioned. She has reported every harvest since 2000, six of them from a ditch.',
  ),
  member(
    'casimir-dray',
    'Casimir Dray',
    1999,
    'Financial correspondent in Marrow',
    'Casimir Dray writes about Sarrenland and finance from Marrow, where he has outlasted eleven bank chairmen. He studied mathematics, drifted into insurance, and was hired after a letter to the editor that corrected three tables. He reads annual reports from the notes backwards.',
    ['https://from-the-notes.example/'],
  ),
  member(
    'bettina-lowe-strand',
    'Bettina Lowe-Strand',
    2007,
    'Investigations editor',
    'Bettina Lowe-Strand leads investigations. Her work on harbour contracts led to two resignations, a change in the law and a very long lawsuit, which the paper won. She prefers paper to sources and answers letters by post.',
  ),
];
