import { COMFORT, type ComfortChoice, type ComfortName } from '../../shared/comfort.ts';
import { createDeviceValue, type DeviceValue } from './device-value.ts';
import { keepLine } from './keep-line.ts';

/** What holds until the reader chooses. */
export const COMFORT_DEFAULTS: { [Name in ComfortName]: ComfortChoice<Name> } = {
  size: 'normal',
  face: 'serif',
  measure: 'normal',
  leading: 'normal',
  theme: 'system',
  motion: 'system',
  saver: 'off',
};

/** What the reader has set on this device. Keeping a choice shows it at once, with the line that is being read where it was; other tabs are told by the script before first paint. */
export const comfort: Record<ComfortName, DeviceValue<ComfortChoice>> = {
  size: createComfort('size'),
  face: createComfort('face'),
  measure: createComfort('measure'),
  leading: createComfort('leading'),
  theme: createComfort('theme'),
  motion: createComfort('motion'),
  saver: createComfort('saver', () => (asksToSave() ? 'on' : 'off')),
};

function createComfort(
  name: ComfortName,
  byDefault: () => ComfortChoice = () => COMFORT_DEFAULTS[name],
): DeviceValue<ComfortChoice> {
  const kept = createDeviceValue<ComfortChoice | undefined>(`dateline.${name}`, {
    parse: (text) => COMFORT[name].find((choice) => choice === text),
    format: String,
  });
  return {
    ...kept,
    read: () => kept.read() ?? byDefault(),
    keep(choice) {
      kept.keep(choice);
      keepLine(() => (document.documentElement.dataset[name] = choice));
    },
  };
}

/** Whether the device asks to save data, where its browser says so. */
const asksToSave = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
