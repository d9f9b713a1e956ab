/**
 * What readers may set for their comfort, and what each may be. A choice is kept in local storage under `dateline.` and
 * its name, and stands as `data-` and its name on the root element, where CSS obeys it. Anything else in storage counts
 * as nothing: the script before first paint (server/html/boot-script.ts) and the settings both go by this table.
 */
export const COMFORT = {
  size: ['smallest', 'small', 'normal', 'large', 'largest'],
  face: ['serif', 'sans', 'spaced'],
  measure: ['narrow', 'normal', 'wide'],
  leading: ['tight', 'normal', 'loose'],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'reduced'],
  saver: ['off', 'on'],
} as const;

export type ComfortName = keyof typeof COMFORT;
export type ComfortChoice<Name extends ComfortName = ComfortName> = (typeof COMFORT)[Name][number];
