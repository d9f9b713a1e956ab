/** What is said without a network in English; other languages have the same shape. Loaded once it fails. */
export const englishConnection = {
  offline: 'Offline.',
  late: 'No answer yet.',
  pageFrom: (time: string) => `This page is from ${time}`,
  age: (age: string) => `(${age})`,
  needsConnection: 'Needs a connection',
  readable: 'What can be read now',
  nothingReadable: 'Nothing has been kept on this device yet.',
  history: 'What was opened here before',
};

export type ConnectionWords = typeof englishConnection;
