import { apart } from '../apart.ts';
import type { Formatter } from '../formatter.ts';
import type { TakeWords } from './english-take.ts';

/** What is said of lists that are taken along, in Arabic. */
export const arabicTake = ({ number, plural }: Formatter): TakeWords => {
  const stories = (count: number) =>
    plural(count, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: `${number(count)} مقالات`,
      many: `${number(count)} مقالًا`,
      other: `${number(count)} مقال`,
    });
  const things = (count: number, withPictures: boolean) =>
    `${stories(count)}، ${withPictures ? 'مع الصور' : 'دون صور'}`;
  return {
    how: 'تُحفظ أحدث المقالات على هذا الجهاز لتُقرأ بلا اتصال.',
    saved: 'تُراجَع كل المقالات التي حفظتها، ويُجلب ما ينقصها.',
    looking: 'يُنظر ما المتاح …',
    number: 'العدد',
    latest: (count) => `أحدث ${number(count)}`,
    all: (count) => `الكل: ${number(count)}`,
    withPictures: 'مع الصور',
    renewed: 'التحديث عند فتح التطبيق',
    spared: 'لا يجري ذلك أثناء توفير البيانات ولا عبر اتصال الهاتف المحمول.',
    measuring: (count, withPictures) => `${things(count, withPictures)}. يُحسب الحجم …`,
    measured: (count, withPictures, size) => `${things(count, withPictures)}، نحو ${size}`,
    take: 'أخذها معي',
    nothing: 'لا مقالات هنا لتأخذها معك.',
    unreachable: 'يتعذر سؤال هيئة التحرير الآن. أخذ المقالات يحتاج إلى اتصال.',
    refused: 'هذا المتصفح لا يسمح بحفظ أي شيء، فلا يمكن أخذ المقالات معك.',
    retry: 'إعادة المحاولة',
    progress: 'يجري الأخذ',
    done: (done, count) => `${number(done)} من ${number(count)}`,
    paused: 'يُستأنف عند توفر الاتصال.',
    cancel: 'إلغاء',
    here: (count, withPictures, size) => `${things(count, withPictures)}، ${size}`,
    takenOn: (date) => `أُخذت في ${date}`,
    failed: (count) => `لم يؤخذ كاملًا: ${stories(count)}`,
    reasons: {
      unreachable: 'تعذّر جلبه.',
      gone: 'لم يعد لدى هيئة التحرير.',
      full: 'لا مكان له على هذا الجهاز.',
      refused: 'هذا المتصفح لا يسمح بحفظ أي شيء.',
      pictures: 'تنقصه صور.',
    },
    stories: 'المقالات',
    refresh: 'التحديث الآن',
    notRefreshed: 'يتعذر سؤال هيئة التحرير الآن. ما هو هنا باقٍ.',
    remove: 'إزالة',
    removeOf: (name) => `إزالة: ${apart(name)}`,
    taken: 'ما أخذته معك',
  };
};
