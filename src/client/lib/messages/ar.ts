import type { Messages } from './en.ts';
import type { Formatter } from './formatter.ts';

/** Every text of the interface in Arabic. Names, hosts and times that are put in may be of another direction: each is set apart by isolates (Unicode Standard Annex 9), so that what stands around it keeps its place. */
export const ar = ({ number, plural }: Formatter): Messages => {
  const stories = (count: number) =>
    plural(count, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: `${number(count)} مقالات`,
      many: `${number(count)} مقالًا`,
      other: `${number(count)} مقال`,
    });
  return {
    skip: { content: 'تخطَّ إلى المحتوى', footer: 'تخطَّ إلى أسفل الصفحة' },
    site: {
      sections: 'الأقسام',
      allSections: 'كل الأقسام',
      latest: 'الأحدث',
      settings: 'الإعدادات',
      home: 'الرئيسية',
      main: 'القائمة الرئيسية',
      editionFrom: (time, age) =>
        `هذه النسخة من ${apart(time)}${age === undefined ? '' : ` (${apart(age)})`}، ولم يصلنا ما هو أحدث منها بعد.`,
    },
    feed: {
      latest: 'أحدث المقالات',
      latestDescription: 'كل ما ننشره، الأحدث أولًا.',
      stories,
      title: (name, page) => `${apart(name)}، الصفحة ${number(page)}`,
      titleOfMonth: (name, month) => `${apart(name)}، ${apart(month)}`,
      access: 'عرض',
      accessOf: { all: 'كل المقالات', free: 'المجانية', premium: 'للمشتركين' },
      pages: 'الصفحات',
      page: (page) => `الصفحة ${number(page)}`,
      newerPage: 'مقالات أحدث',
      olderPage: 'مقالات أقدم',
      newStories: (count, orMore) =>
        orMore
          ? `أكثر من ${number(count)} مقالات جديدة`
          : plural(count, {
              one: 'مقال جديد',
              two: 'مقالان جديدان',
              few: `${number(count)} مقالات جديدة`,
              many: `${number(count)} مقالًا جديدًا`,
              other: `${number(count)} مقال جديد`,
            }),
      newStoriesHere: 'وصلت مقالات جديدة: يعرضها زرّ فوق القائمة.',
      nothingNew: 'لا جديد.',
      release: 'ارفع إصبعك للبحث عن مقالات جديدة',
      newSince: (time) => `الجديد منذ ${apart(time)} حتى هنا`,
      backToPlace: 'العودة إلى حيث كنت',
      dismiss: 'إخفاء',
      failed: 'لم تصل المقالات التالية.',
      retry: 'حاول مرة أخرى',
      end: 'بلغت أقدم مقال هنا.',
      endWayOn: 'اختر قسمًا آخر',
      endArchive: 'انتقل إلى شهر آخر',
      empty: 'لا مقالات هنا بعد.',
      emptyWayOn: 'اعرض أحدث المقالات',
      more: (added, shown, total) =>
        `أضيف ${stories(added)}، والمعروض ${number(shown)} من ${number(total)}`,
      premium: (label) => `، مقال ${apart(label)}`,
      read: '، مقروء',
      at: (host) => `على ${apart(host)}`,
      readAt: (host) => `، على ${apart(host)}`,
      others: (count) =>
        plural(count, {
          one: 'شخص آخر',
          two: 'شخصان آخران',
          few: `${number(count)} آخرون`,
          other: `${number(count)} آخرون`,
        }),
    },
    archive: {
      title: 'الأرشيف بحسب الشهر',
      titleOf: (name) => `${apart(name)}، الأرشيف بحسب الشهر`,
      description: 'كل المقالات بحسب شهر نشرها.',
      all: 'كل الشهور',
      month: (month, count) => `${apart(month)}، ${stories(count)}`,
      loading: 'جارٍ البحث عن الشهور …',
      failed: 'لم تصل الشهور.',
      goToPage: 'انتقل إلى الصفحة',
      go: 'انتقل',
      pages: (last) => `من ${number(1)} إلى ${number(last)}`,
      noSuchPage: (last) => `لا توجد صفحة كهذه: اكتب رقمًا من ${number(1)} إلى ${number(last)}.`,
    },
    sheet: { close: 'إغلاق' },
    rail: { family: 'أقسام قريبة', authors: 'كتّاب هذه الصفحة' },
    sections: {
      title: 'الأقسام',
      description: 'كل ما نغطيه.',
    },
    settings: {
      title: 'الإعدادات',
      comfort: 'النص والعرض',
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
      theme: {
        title: 'المظهر',
        choices: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' },
      },
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
    article: {
      by: 'بقلم',
      published: 'نُشر',
      updated: 'حُدّث',
      // Beside Arabic digits a raised dot reads as a nought.
      between: '، ',
      minutes: (count) =>
        plural(count, {
          one: 'دقيقة قراءة',
          two: 'دقيقتا قراءة',
          few: `${number(count)} دقائق قراءة`,
          other: `${number(count)} دقيقة قراءة`,
        }),
      tags: 'الوسوم',
      contents: 'في هذا المقال',
      related: 'مقالات ذات صلة',
      readOn: 'تابع القراءة',
      nextIn: (name) => `التالي في ${apart(name)}`,
      previousIn: (name) => `السابق في ${apart(name)}`,
      moreBy: (name) => `المزيد من ${apart(name)}`,
      breadcrumb: 'موضع هذا المقال',
      table: 'جدول',
      details: 'التفاصيل',
      audio: 'استمع إلى التسجيل',
      video: 'شاهد الفيديو',
      file: 'افتح الملف',
      embed: (provider) => `شاهده على ${apart(provider)}`,
      embedHere: 'شاهده في صفحته',
      loadFrom: (host) => `حمّله من ${apart(host)}`,
      untilThen: (provider) => `لا يصل شيء إلى ${apart(provider)} قبل ذلك.`,
      opensAt: (host) => `يُفتح على ${apart(host)}`,
      notes: 'الحواشي',
      note: (label) => `الحاشية ${apart(label)}`,
      backToText: 'عُد إلى النص',
    },
    viewer: {
      enlarge: (alt) => (alt === '' ? 'كبّر الصورة' : `كبّر: ${apart(alt)}`),
      place: (place, count) => `الصورة ${number(place)} من ${number(count)}`,
      full: 'أعلى جودة',
      larger: 'أكبر',
      smaller: 'أصغر',
      previous: 'الصورة السابقة',
      next: 'الصورة التالية',
      close: 'إغلاق',
    },
    gate: {
      title: (name) => `بقية هذا المقال لمشتركي ${apart(name)}.`,
      offer: 'اشترك',
    },
    elsewhere: {
      title: (host) => `يمكن قراءة هذا المقال على ${apart(host)}.`,
      way: 'اقرأه هناك',
    },
    error: {
      notFoundTitle: 'الصفحة غير موجودة',
      notFound: 'لا صفحة في هذا العنوان. ربما نُقلت أو كُتب العنوان خطأً.',
      goneTitle: 'سُحب المقال',
      gone: 'سحبت هيئة التحرير هذا المقال.',
      badTitle: 'هذا العنوان لا يصلح',
      bad: 'في ما بعد علامة الاستفهام خطأ: الصفحة رقم يبدأ من 1، والشهر يُكتب هكذا: 2019-11.',
      failedTitle: 'لم تُحمَّل هذه الصفحة',
      failed: 'انقطع الاتصال أو تعطّل خادمنا. لم يضِع ما كنت تقرؤه.',
      retry: 'حاول مرة أخرى',
      lastPage: (page) => `انتقل إلى الصفحة الأخيرة، ${number(page)}`,
      emptyMonthTitle: (month) => `لا مقالات في ${apart(month)}`,
      emptyMonth: (unfiltered) =>
        unfiltered
          ? `لا شيء من هذا النوع بين مقالات ذلك الشهر (${stories(unfiltered)}).`
          : 'لم ننشر شيئًا هنا في ذلك الشهر.',
      nearestMonth: (month) => `انتقل إلى ${apart(month)}، أقرب شهر فيه مقالات`,
      wholeMonth: (month) => `اعرض كل مقالات ${apart(month)}`,
    },
  };
};

/** First strong isolate around a text, and its end. */
const apart = (text: string) => `\u2068${text}\u2069`;
