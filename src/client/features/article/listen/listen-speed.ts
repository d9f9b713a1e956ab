import { createDeviceValue } from '../../../lib/device-value.ts';

/** Of the voice's own speed: beyond twice, most voices cannot be followed. */
export const SPEEDS = [0.8, 1, 1.2, 1.4, 1.6, 1.8, 2];

/** How fast stories are read out on this device. */
export const listenSpeed = createDeviceValue('dateline.speed', {
  parse: (text) => SPEEDS.find((speed) => String(speed) === text) ?? 1,
  format: String,
});
