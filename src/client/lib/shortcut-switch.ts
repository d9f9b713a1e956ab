import { createDeviceSwitch } from './device-switch.ts';

/** Whether single letters do something. Speech input types letters that nobody meant, hence the switch (WCAG 2.1.4). */
export const shortcutSwitch = createDeviceSwitch('dateline.shortcuts');
