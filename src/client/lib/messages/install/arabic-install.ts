import { apart } from '../apart.ts';
import type { InstallWords } from './english-install.ts';

/** What is said of installing the application, in Arabic. */
export const arabicInstall: InstallWords = {
  title: 'كتطبيق',
  install: (name) => `ثبّت ${apart(name)}`,
  addToHome: 'أضف إلى الشاشة الرئيسية',
  explained: 'كتطبيق يُفتح من أيقونة خاصة به، من دون أشرطة المتصفح.',
  steps: {
    share: 'اضغط «مشاركة» في شريط المتصفح. إن ظهرت ثلاث نقاط بدلًا منها فالمشاركة خلفها.',
    choose: 'اختر «إضافة إلى الشاشة الرئيسية» في الأسفل.',
    add: 'اضغط «إضافة».',
  },
};
