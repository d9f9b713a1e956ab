import { createDeviceValue } from './device-value.ts';

/** Whether lists were taken along on this device, so that others need no code for it. Which, the device's database says (taken/taken-lists.ts). */
export const hasTaken = createDeviceValue<boolean>('dateline.taken.1', {
  parse: (text) => text !== null,
  format: (isSo) => (isSo ? 'yes' : null),
});
