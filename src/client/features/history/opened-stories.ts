import * as v from 'valibot';
import { createDeviceSwitch } from '../../lib/device-switch.ts';
import { createDeviceValue } from '../../lib/device-value.ts';

/** Two months of five stories a day, in some 50 kB of the device. */
const MOST_OPENED = 300;

const openedSchema = v.object({
  id: v.number(),
  slug: v.string(),
  headline: v.string(),
  section: v.nullable(v.string()),
  /** When it was opened last, in milliseconds since 1970. */
  at: v.number(),
});
export type OpenedStory = v.InferOutput<typeof openedSchema>;

/** The stories that were opened on this device, the last one first. The number in the key is that of the shape. */
export const openedStories = createDeviceValue<OpenedStory[]>('dateline.history.1', {
  parse: (text) => v.parse(v.array(openedSchema), JSON.parse(text ?? '[]')),
  format: (stories) => JSON.stringify(stories),
});

/** Whether they are kept at all. */
export const historySwitch = createDeviceSwitch('dateline.history');

/** Keeps that a story was opened, unless the reader wants that not to be kept; the oldest goes when there are too many. */
export function noteOpened(story: OpenedStory): void {
  if (!historySwitch.read()) return;
  const others = openedStories.read().filter(({ id }) => id !== story.id);
  openedStories.keep([story, ...others].slice(0, MOST_OPENED));
}
