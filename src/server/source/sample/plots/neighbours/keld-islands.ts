/** The islands that the correspondent of the Keld Isles writes about. */
export const KELD_ISLANDS = [
  'Noss',
  'Outer Skerrow',
  'Saint Elaye',
  'Little Noss',
  'Hask Ness',
  'Tarrow',
  'Stack Holm',
  'Whale Geo',
  'Peat Holm',
  'Gannet Sound',
  'Sound of Lyle',
];
