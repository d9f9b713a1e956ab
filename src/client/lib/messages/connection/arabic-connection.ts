import type { ConnectionWords } from './english-connection.ts';

/** What is said without a network in Arabic. */
export const arabicConnection: ConnectionWords = {
  offline: 'لا اتصال.',
  late: 'لا رد حتى الآن.',
  pageFrom: (time) => `هذه الصفحة كما وصلت ${time}`,
  age: (age) => `(${age})`,
  needsConnection: 'يحتاج إلى اتصال',
  readable: 'ما يمكن قراءته الآن',
  nothingReadable: 'لم يُحفظ شيء على هذا الجهاز بعد.',
  history: 'ما فُتح هنا من قبل',
};
