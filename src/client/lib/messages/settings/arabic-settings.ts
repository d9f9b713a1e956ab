import type { SettingsWords } from './english-settings.ts';
import type { Formatter } from '../formatter.ts';

/** What the settings say in Arabic, and the list of shortcuts. */
export const arabicSettings = ({ number }: Formatter): SettingsWords => ({
  settings: {
    title: 'الإعدادات',
    needsScript:
      'لضبط أي شيء هنا يجب تفعيل جافاسكربت في هذا المتصفح. من دونها تظهر الصفحات بلغة هيئة التحرير وبحسب إعدادات الجهاز.',
    language: {
      title: 'اللغة',
      newsroom: 'لغة هيئة التحرير',
      missing: 'لم تصل كلمات تلك اللغة. حاول مرة أخرى.',
    },
    letter: 'أ',
    size: {
      title: 'حجم النص',
      choices: {
        smallest: 'الأصغر',
        small: 'صغير',
        normal: 'عادي',
        large: 'كبير',
        largest: 'الأكبر',
      },
    },
    face: { title: 'الخط', choices: { serif: 'نسخي', sans: 'بسيط', spaced: 'متباعد' } },
    measure: { title: 'طول السطر', choices: { narrow: 'قصير', normal: 'عادي', wide: 'طويل' } },
    leading: {
      title: 'تباعد الأسطر',
      choices: { tight: 'متقارب', normal: 'عادي', loose: 'متباعد' },
    },
    theme: { title: 'المظهر', choices: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' } },
    motion: { title: 'الحركة', choices: { system: 'مثل الجهاز', reduced: 'أقل' } },
    saver: { title: 'توفير البيانات', choices: { off: 'متوقف', on: 'مفعّل' } },
    saving: (percent) =>
      `صور أصغر: على هذه الشاشة تقل بكسلات صورة بعرض النص بنحو ${number(percent)}٪.`,
    kept: 'تُحفظ على هذا الجهاز.',
    reading: 'القراءة',
    marks: 'تمييز المقالات التي قرأتها',
    forget: 'امحُ ما قرأته',
    forgotten: 'مُحي.',
    keyboard: 'لوحة المفاتيح',
    shortcuts: 'اختصارات بمفتاح واحد؛ والمفتاح ? يعرضها',
  },
  history: {
    kept: 'المقالات التي فتحتها، محفوظة على هذا الجهاز وحده.',
    keep: 'احفظ المقالات التي أفتحها',
    clear: 'امحُ السجل',
    cleared: 'مُحي.',
    undo: 'تراجع',
    empty: 'لم يُفتح شيء على هذا الجهاز بعد.',
    finished: 'قُرئ كله',
    readTo: (percent) => `قُرئ حتى ${number(percent)}٪`,
  },
  shortcuts: {
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
  },
});
