import { createDeviceValue, type DeviceValue } from './device-value.ts';

/** What the reader may switch off on this device; on until then. */
export const createDeviceSwitch = (key: string): DeviceValue<boolean> =>
  createDeviceValue(key, {
    parse: (text) => text !== 'off',
    format: (isOn) => (isOn ? 'on' : 'off'),
  });
