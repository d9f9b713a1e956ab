import webPush from 'web-push';
import type { PushKeys } from '../store/reader-state.ts';

/** A new pair of keys by which push services know who sends (VAPID, RFC 8292). */
export const makePushKeys = (): PushKeys => webPush.generateVAPIDKeys();
