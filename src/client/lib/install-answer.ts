import { createDeviceValue } from './device-value.ts';

const ANSWERS = ['due', 'given'] as const;

/** Whether the reader is to be asked to install the application (`due`), or was (`given`): whatever they say, they are asked once; the settings go on offering it. */
export const installAnswer = createDeviceValue('dateline.install', {
  parse: (text) => ANSWERS.find((answer) => answer === text),
  format: (answer) => answer ?? null,
});
