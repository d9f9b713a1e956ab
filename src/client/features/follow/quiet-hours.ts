import * as v from 'valibot';
import { createDeviceValue } from '../../lib/device-value.ts';

const hour = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/));
const quietSchema = v.object({ isOn: v.boolean(), from: hour, to: hour });
export type QuietChoice = v.InferOutput<typeof quietSchema>;

/** When this browser is not told of anything; by itself at night. The number in the key is that of the shape. */
export const quietHours = createDeviceValue<QuietChoice>('dateline.quiet.1', {
  parse: (text) =>
    text === null
      ? { isOn: true, from: '22:00', to: '07:00' }
      : v.parse(quietSchema, JSON.parse(text)),
  format: (choice) => JSON.stringify(choice),
});
