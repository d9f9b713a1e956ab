import { createDeviceValue } from '../../lib/device-value.ts';

/** Whether this browser is told of what is new in what is followed. */
export const pushSwitch = createDeviceValue<boolean>('dateline.push', {
  parse: (text) => text === 'on',
  format: (isOn) => (isOn ? 'on' : null),
});
