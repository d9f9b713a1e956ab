import type { Messages } from './en.ts';

/** The part of the Arabic texts that is about keys. */
export const arShortcuts: Messages['shortcuts'] = {
  title: 'اختصارات لوحة المفاتيح',
  next: 'المقال التالي',
  previous: 'المقال السابق',
  open: 'افتح المقال',
  turnNext: 'اقرأ المقال التالي في القائمة',
  turnBack: 'اقرأ المقال السابق فيها',
  newStories: 'المقالات الجديدة',
  before: 'اخرج من القائمة إلى ما قبلها',
  after: 'اخرج من القائمة إلى ما بعدها',
  help: 'هذه الاختصارات',
  off: 'أوقف المفاتيح المفردة',
  close: 'إغلاق',
  caps: {
    pageDown: 'Page Down',
    pageUp: 'Page Up',
    enter: 'Enter',
    ctrlHome: 'Ctrl + Home',
    ctrlEnd: 'Ctrl + End',
  },
};
