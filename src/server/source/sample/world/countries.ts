/** A country as its stories speak of it. Names take a plural verb for the Keld Isles, so templates use `capital` or `government` as subjects of the present tense. */
export type Country = {
  name: string;
  adjective: string;
  capital: string;
  government: string;
  parliament: string;
  /** Title of the head of government. */
  head: string;
  towns: string[];
};

export const COUNTRIES = {
  halmere: {
    name: 'Halmere',
    adjective: 'Halmerian',
    capital: 'Port Aldane',
    government: 'the government',
    parliament: 'the Chamber',
    head: 'First Minister',
    towns: [
      'Ostermouth',
      'Greywater',
      'Upper Linnet',
      'Lower Linnet',
      'Saltmarsh',
      'Harrow',
      'Stonehythe',
      'Eelbrook',
      'Callow Bay',
      'Tidewell',
      'Wickhaven',
      'Marl Hill',
      'Aldersby',
      'Fennimore',
      'Hook Sands',
      'Quarley',
      'Sallow Heath',
      'Cobb End',
      'Thirlbeck',
      'North Staithe',
    ],
  },
  torvia: {
    name: 'Torvia',
    adjective: 'Torvian',
    capital: 'Sundgrad',
    government: 'the Torvian government',
    parliament: 'the Assembly',
    head: 'President',
    towns: [
      'Velsk Junction',
      'Varnya Bay',
      'Karsk',
      'Tormosk',
      'Ustmir',
      'Hollin',
      'Drevnik',
      'Kalmora',
      'Osterna',
      'Belozor',
      'Grachevo Pass',
      'Lesnaya Gate',
      'Malinsk',
      'Zhelen',
    ],
  },
  sarrenland: {
    name: 'Sarrenland',
    adjective: 'Sarrenlandish',
    capital: 'Marrow',
    government: 'the federal government',
    parliament: 'the federal Diet',
    head: 'Chancellor',
    towns: [
      'Steinmark',
      'Lauterfeld',
      'High Pellam',
      'Orsbach',
      'Weissmoor',
      'Kettersheim',
      'Brackwil',
      'Lower Anselm',
      'Rothmarch',
      'Sankt Velten',
      'Dornach Mills',
      'Altwehr',
    ],
  },
  brannock: {
    name: 'Brannock',
    adjective: 'Brannish',
    capital: 'Tarn Abbey',
    government: 'the royal government',
    parliament: 'the Estates',
    head: 'prime minister',
    towns: [
      'Upper Tarn',
      'Lower Tarn',
      'Kilvarra',
      'Fallow Cross',
      'Strathmoor',
      'Glenfinch',
      'Barley Ford',
      'Ardmallow',
      'Two Bishops',
      'Carrick Mere',
      'Oatlands',
      'Dunmallet',
    ],
  },
  keld: {
    name: 'the Keld Isles',
    adjective: 'Keld',
    capital: 'Skerrow',
    government: 'the island government',
    parliament: 'the Moot',
    head: 'First Islander',
    towns: [
      'Noss',
      'Outer Skerrow',
      'Saint Elaye',
      'Gannet Sound',
      'Little Noss',
      'Hask Ness',
      'Tarrow',
      'Stack Holm',
      'Whale Geo',
      'Sound of Lyle',
      'Peat Holm',
    ],
  },
} as const satisfies Record<string, Country>;

export type CountryId = keyof typeof COUNTRIES;

export const NEIGHBOURS: CountryId[] = ['torvia', 'sarrenland', 'brannock', 'keld'];
