import type { DeviceWords } from './english-device.ts';

/** What the settings say in Arabic of what is on this device. */
export const arabicDevice: DeviceWords = {
  keep: 'الحفظ للقراءة دون اتصال',
  keepHow: 'ما قرأته في الأيام السبعة الأخيرة يُفتح دون اتصال، حتى هذا الحجم.',
  kept: 'المحفوظ الآن:',
  notCounted: 'ولا يشمل ذلك ما حفظته بنفسك.',
  clear: 'إفراغ',
  cleared: 'أُفرغ.',
  failed: 'هذا المتصفح لا يسمح بحفظ شيء.',
  use: 'البيانات المستهلكة على هذا الجهاز',
  kind: 'الغرض',
  today: 'اليوم',
  month: 'هذا الشهر',
  kinds: {
    stories: 'المقالات والقوائم',
    pictures: 'الصور',
    code: 'التطبيق',
    fonts: 'الخطوط',
    other: 'غير ذلك',
  },
  total: 'المجموع',
};
