import type { CountryId } from './countries.ts';

export type Person = { name: string; woman: boolean };

/** Who held an office, each from a date on; the first also before. */
type Terms = { from: string; name: string; woman: boolean }[];

const term = (from: string, name: string, sex: 'f' | 'm') => ({ from, name, woman: sex === 'f' });

/** Heads of government. */
const HEADS: Record<CountryId, Terms> = {
  halmere: [
    term('1999-06-20', 'Corvin Ashdene-Pell', 'm'),
    term('2003-06-18', 'Maud Tarrant-Voss', 'f'),
    term('2011-06-15', 'Bram Osterley', 'm'),
    term('2019-06-19', 'Agda Thornwick', 'f'),
  ],
  torvia: [
    term('1997-03-01', 'Anatol Grebin', 'm'),
    term('2009-03-01', 'Vadim Kolchak-Rey', 'm'),
    term('2021-03-01', 'Leonid Szarvan', 'm'),
  ],
  sarrenland: [
    term('1998-10-05', 'Anselm Rütihof', 'm'),
    term('2006-10-02', 'Hedwig Stauffacher-Ohm', 'f'),
    term('2018-10-08', 'Klaus-Peter Lindenau', 'm'),
    term('2022-10-03', 'Ulrike Amsel-Thorn', 'f'),
  ],
  brannock: [
    term('2000-05-10', 'Ranald Kilgarry', 'm'),
    term('2010-05-12', 'Morag Stonebyres', 'f'),
    term('2020-05-13', 'Aulay Fincastle', 'm'),
  ],
  keld: [
    term('1999-09-01', 'Thorold Uyea', 'm'),
    term('2008-09-01', 'Ragnhild Burravoe', 'f'),
    term('2019-09-01', 'Eivind Sandness-Lyle', 'm'),
  ],
};

const FOREIGN_MINISTERS: Record<CountryId, Terms> = {
  halmere: [
    term('1999-06-20', 'Ottilie Crane-Hallam', 'f'),
    term('2003-06-18', 'Edmund Sollerby', 'm'),
    term('2011-06-15', 'Lise Harrowgate', 'f'),
    term('2019-06-19', 'Conrad Averill-Stowe', 'm'),
    term('2023-06-21', 'Thessaly Vorne', 'f'),
  ],
  torvia: [
    term('1997-03-01', 'Anton Velbrusk', 'm'),
    term('2004-02-01', 'Milena Tarask', 'f'),
    term('2012-11-01', 'Lev Hradnik', 'm'),
    term('2020-04-01', 'Pavlin Orsk', 'm'),
  ],
  sarrenland: [
    term('1998-10-05', 'Jost von Aarwald', 'm'),
    term('2006-10-02', 'Renate Kühlborn', 'f'),
    term('2018-10-08', 'Matthis Oberhasl', 'm'),
    term('2022-10-03', 'Sidonie Wattwil', 'f'),
  ],
  brannock: [
    term('2000-05-10', 'Lady Elspet Carrbridge', 'f'),
    term('2010-05-12', 'Sir Gilchrist Monymusk', 'm'),
    term('2020-05-13', 'Catrin Ardvorlich', 'f'),
  ],
  keld: [
    term('1999-09-01', 'Sunneva Hillswick', 'f'),
    term('2011-01-10', 'Bjarni Foula-Rost', 'm'),
    term('2021-01-11', 'Ingrid Yellsound', 'f'),
  ],
};

/** Offices of Halmere and the Compact, by the name of their fact. */
const OFFICES = {
  finance: [
    term('1999-06-20', 'Hubert Millrace', 'm'),
    term('2003-06-18', 'Sir Denholm Cray', 'm'),
    term('2011-06-15', 'Marguerite Ostrander', 'f'),
    term('2019-06-19', 'Lionel Gatwick-Shaw', 'm'),
    term('2023-06-21', 'Ottoline Braithe', 'f'),
  ],
  defence: [
    term('1999-06-20', 'Giles Kettlewell', 'm'),
    term('2003-06-18', 'Honor Stavely', 'f'),
    term('2011-06-15', 'Rufus Penhaligon-Dale', 'm'),
    term('2019-06-19', 'Cordelia Hackworth', 'f'),
    term('2023-06-21', 'Bertil Aske-Ravn', 'm'),
  ],
  interior: [
    term('1999-06-20', 'Mavis Orrin', 'f'),
    term('2003-06-18', 'Bertrand Loxley-Rae', 'm'),
    term('2011-06-15', 'Sylvie Trenchard', 'f'),
    term('2019-06-19', 'Humphrey Calder-Moyle', 'm'),
  ],
  health: [
    term('1999-06-20', 'Dr Amyas Fell', 'm'),
    term('2011-06-15', 'Dr Philomena Rusk', 'f'),
    term('2019-06-19', 'Tabitha Oxenford', 'f'),
  ],
  education: [
    term('1999-06-20', 'Clement Yardley', 'm'),
    term('2011-06-15', 'Beatrix Lorne-Ames', 'f'),
    term('2019-06-19', 'Everett Sallis', 'm'),
  ],
  secretary: [
    term('1996-01-01', 'Peregrine Holt-Aske', 'm'),
    term('2004-01-01', 'Sigrun Dahlby', 'f'),
    term('2014-01-01', 'Matthias Orrell-Kaye', 'm'),
    term('2024-01-01', 'Renske Adair', 'f'),
  ],
  opposition: [
    term('1999-06-20', 'Maud Tarrant-Voss', 'f'),
    term('2003-06-18', 'Bram Osterley', 'm'),
    term('2011-06-15', 'Agda Thornwick', 'f'),
    term('2019-06-19', 'Maren Okkerby', 'f'),
  ],
} satisfies Record<string, Terms>;

export type Office = keyof typeof OFFICES;

export const OFFICE_NAMES = Object.keys(OFFICES) as Office[];

/** Who held an office on a day given as milliseconds. */
export const holderOf = (office: Office, time: number): Person => at(OFFICES[office], time);

export const headOf = (country: CountryId, time: number): Person => at(HEADS[country], time);

export const foreignMinisterOf = (country: CountryId, time: number): Person =>
  at(FOREIGN_MINISTERS[country], time);

function at(terms: Terms, time: number): Person {
  const holder = terms.findLast(({ from }) => Date.parse(from) <= time) ?? terms[0];
  if (holder === undefined) throw new Error('An office has never been held');
  return holder;
}
