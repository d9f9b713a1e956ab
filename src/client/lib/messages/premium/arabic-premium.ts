import { apart } from '../apart.ts';
import type { PremiumWords } from './english-premium.ts';

/** What is said to readers of a premium story who are signed in, or were, in Arabic. */
export const arabicPremium: PremiumWords = {
  ended: {
    expired: 'سُجّل خروجك لأنك لم تزرنا منذ شهر.',
    revoked: 'سُجّل خروجك: أُنهي هذا الدخول من جهاز آخر أو من هيئة التحرير.',
  },
  signInAgain: 'سجّل الدخول من جديد',
  refused: (reader) =>
    reader === ''
      ? 'الحساب الذي دخلت به لا يشمل هذا المقال.'
      : `دخلت باسم ${apart(reader)}، وهذا الحساب لا يشمل هذا المقال.`,
  otherAccount: 'استعمل حسابًا آخر',
  unchecked: 'لا يمكننا الآن التحقق من أن حسابك يشمل بقية هذا المقال.',
  handedOut:
    'بقية هذا المقال محجوبة عن الجميع الآن، لأن موقع الصحيفة يعطيها لكل من يطلبها. وقد أُبلغت هيئة التحرير.',
};
