import type { Formatter } from '../formatter.ts';
import type { ListenWords } from './english-listen.ts';

/** What is said of listening, in Arabic. */
export const arabicListen = ({ number }: Formatter): ListenWords => ({
  listen: 'استمع',
  continue: 'تابع',
  continueListening: 'تابع الاستماع',
  notLoaded: 'لم يصل المشغّل. حاول مرة أخرى.',
  player: 'الاستماع إلى هذا المقال',
  play: 'شغّل',
  pause: 'أوقف مؤقتًا',
  back: 'جملة إلى الخلف',
  forward: 'جملة إلى الأمام',
  speed: 'السرعة',
  times: (speed) => `${number(speed)}×`,
  place: (place, count) => `الجملة ${number(place)} من ${number(count)}`,
  follow: 'تابع النص',
  close: 'إغلاق',
  end: 'انتهى المقال.',
  endAtGate: 'انتهت المقدمة، والبقية للمشتركين.',
  halts: {
    refused: 'لا يتكلم المتصفح إلا بطلب: اضغط «شغّل».',
    network: 'يحتاج هذا الصوت إلى اتصال وقد انقطع. يتابع «شغّل» من هنا.',
    taken: 'أخذ شيء آخر الصوت. يتابع «شغّل» من هنا.',
    failed: 'سكت صوت هذا الجهاز. يحاول «شغّل» مرة أخرى.',
  },
});
