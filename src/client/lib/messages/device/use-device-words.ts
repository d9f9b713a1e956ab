import { createWordsHook } from '../create-words-hook.ts';
import { arabicDevice } from './arabic-device.ts';
import { englishDevice, type DeviceWords } from './english-device.ts';
import { koreanDevice } from './korean-device.ts';

/** What the settings say of what is on this device, in the interface's language. All languages come together, with a page that is seldom opened, so that they are there when it is hydrated. */
export const useDeviceWords = createWordsHook<DeviceWords>({
  en: () => englishDevice,
  ko: () => koreanDevice,
  ar: () => arabicDevice,
});
