import { baseOf } from '../../../../shared/languages.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicDevice } from './arabic-device.ts';
import { englishDevice, type DeviceWords } from './english-device.ts';
import { koreanDevice } from './korean-device.ts';

const catalogues: Record<string, DeviceWords> = {
  en: englishDevice,
  ko: koreanDevice,
  ar: arabicDevice,
};

/** What the settings say of what is on this device, in the interface's language. All languages come together, with a page that is seldom opened, so that they are there when it is hydrated. */
export function useDeviceWords(): DeviceWords {
  const { language } = useMessages();
  if (language === 'en-XA') return markTexts(englishDevice);
  return catalogues[baseOf(language)] ?? englishDevice;
}
