/** What the settings say in English of what is on this device; other languages have the same shape. Loaded with the settings. */
export const englishDevice = {
  keep: 'Keep for offline',
  keepHow: 'What you have read in the last 7 days opens without a connection, up to this much.',
  kept: 'Kept now:',
  notCounted: 'What you saved is not counted.',
  clear: 'Clear',
  cleared: 'Cleared.',
  failed: 'This browser does not let anything be kept.',
  use: 'Data used on this device',
  kind: 'For',
  today: 'Today',
  month: 'This month',
  kinds: {
    stories: 'Stories and lists',
    pictures: 'Pictures',
    code: 'The application',
    fonts: 'Typefaces',
    other: 'Other',
  },
  total: 'Together',
};

export type DeviceWords = typeof englishDevice;
