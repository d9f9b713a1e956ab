import type { Formatter } from '../formatter.ts';
import type { SavedWords } from './english-saved.ts';

/** What is said of saved stories, in Arabic. */
export const arabicSaved = ({ number, plural }: Formatter): SavedWords => {
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
    title: 'المحفوظات',
    description: 'مقالات محفوظة على هذا الجهاز لتُقرأ بلا اتصال أيضًا.',
    needsScript: 'لحفظ المقالات يجب تشغيل جافاسكربت في هذا المتصفح.',
    empty: 'لا شيء محفوظ هنا بعد. اضغط الشريط بجانب أي عنوان ليُحفظ مقاله.',
    refused: 'هذا المتصفح لا يسمح بحفظ أي شيء، فلا يمكن حفظ المقالات فيه.',
    search: 'البحث في العناوين',
    noMatch: 'لا عنوان فيه هذه الكلمات.',
    sort: 'الترتيب',
    sorts: { saved: 'الأحدث حفظًا', published: 'الأحدث نشرًا' },
    total: (count, size) => `${stories(count)}، ${size}`,
    waiting: (count) => `سيُجلب عند توفر الاتصال: ${stories(count)}.`,
    savedOn: (date) => `حُفظ في ${date}`,
    readOn: (date) => `قُرئ في ${date}`,
    missing: (count) => `صور لم تصل بعد: ${number(count)}`,
    whole: 'كامل ما دمت مسجّل الدخول',
    opening: 'المقدمة فقط',
    remove: 'إزالة',
    removeOf: (headline) => `إزالة: ${headline}`,
    corrected: (saved, updated) =>
      `صُحّح هذا المقال بعد أن حفظته. حفظته في ${saved}، وعدّلته هيئة التحرير في ${updated}.`,
    changes: 'ما الذي تغيّر',
    seen: 'اطّلعت عليه',
    withdrawn: (date) =>
      `سحبت هيئة التحرير هذا المقال، وعلمنا بذلك في ${date}. تبقى نسختك حتى تزيلها.`,
    notices: {
      saved: 'حُفظ على هذا الجهاز.',
      waiting: 'سيُحفظ عند توفر الاتصال.',
      removed: 'أُزيل.',
      gone: 'لم يعد هذا المقال لدى هيئة التحرير.',
      full: 'لا مكان له على هذا الجهاز. كل ما حُفظ من قبل ما زال موجودًا.',
      'no-room-for-pictures': 'حُفظ دون بعض صوره: لا مكان لها على هذا الجهاز.',
      'without-pictures': 'حُفظ دون بعض صوره، وستُجلب الناقصة لاحقًا.',
      refused: 'هذا المتصفح لا يسمح بحفظ أي شيء، فلم يُحفظ المقال.',
    },
    undo: 'تراجع',
    see: 'عرض المحفوظات',
    move: {
      title: 'نقل القائمة إلى مكان آخر',
      json: 'تصدير بصيغة JSON',
      opml: 'تصدير بصيغة OPML',
      import: 'استيراد قائمة',
      how: 'تسمّي القائمة المقالات، ويجلبها من يقرؤها. الاستيراد لا يزيل شيئًا.',
      unreadable: 'لا قائمة مقالات في هذا الملف: يُقبل ملف JSON أو OPML كما يُصدَّر من هنا.',
      foreign: (count) => `في الملف ${stories(count)}، لكن لا شيء منها بعنوان من هذه الصحيفة.`,
      importing: (done, count) => `جُلب ${number(done)} من ${stories(count)} …`,
      imported: (count) => `أُضيف إلى القائمة: ${stories(count)}.`,
      notImported: (count) => `تعذّر جلب ${number(count)}؛ وما ينقصه الاتصال سيُجلب وحده عند توفره.`,
    },
  };
};
