import type { Fault } from './fault-cells.ts';
import { PORTAL_WORD } from './open-gateway.ts';

/** The words of a page, and of its main part alone. */
export type Seen = { all: string; main: string };

/** What would be no truth in a newsroom from which nothing was taken, on a device that has read and saved some of it. */
const NEVER_TRUE = [
  PORTAL_WORD,
  'Page not found',
  'Withdrawn',
  'The newsroom has withdrawn',
  'The newsroom no longer has this story',
  'Nothing is saved here yet',
  'No stories here yet',
  'You have reached the oldest story',
  'does not belong together',
  'undefined',
  'NaN',
  'Invalid Date',
  '[object Object]',
];

/** What a page says of a connection that it has. */
const NO_CONNECTION = ['Offline.', 'You are offline'];
/** What it says of a browser that keeps nothing, where it keeps everything. */
const REFUSED = ['This browser lets nothing be kept', 'Nothing has been kept on this device yet.'];
/** What it says of something that went wrong, where nothing did. */
const FAILED = ['The connection or our server failed', 'This page did not load'];
const FULL = ['This device has no room for it'];

/** What a page says that is not so while a fault lasts. */
export function findLies({ all }: Seen, fault?: Fault): string[] {
  const untrue = [
    ...NEVER_TRUE,
    ...(fault?.isOffline === true ? [] : NO_CONNECTION),
    ...(fault?.isRefused === true ? [] : REFUSED),
    ...(fault === undefined ? FAILED : []),
    ...(fault?.isFull === true ? [] : FULL),
  ];
  return untrue.filter((words) => all.includes(words)).map((words) => `a lie: ${words}`);
}
