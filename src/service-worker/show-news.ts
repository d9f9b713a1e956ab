import { articleApiUrl } from '../shared/api-urls.ts';
import { isReadable } from '../shared/oldest-contract.ts';
import { BADGE_NOTE } from '../shared/badge-note.ts';
import { openDevice } from '../shared/device-stores.ts';
import { followingUrl } from '../shared/page-urls.ts';
import type { PushMessage } from '../shared/push-message.ts';
import { policyFor } from './policies.ts';
import { isSound, stamped } from './sound-answer.ts';
import { store } from './stored-answers.ts';

declare const self: ServiceWorkerGlobalScope;

/** Shows what the server tells of new stories, has the icon count them, and keeps them so that they open without a network. */
export async function showNews({ data }: PushEvent): Promise<void> {
  const message = parseMessage(data);
  const known = await self.registration.getNotifications({ tag: message.tag }).catch(() => []);
  // Whatever the others come to, the browser wants to see a notification.
  await Promise.allSettled([
    show(message),
    known.length === 0 && addToBadge(message.count),
    ...message.slugs.map(keepStory),
  ]);
}

/** Of a message that cannot be read, from a server of another time, as much is told as is known. */
function parseMessage(data: PushMessageData | null): PushMessage {
  const unknown = {
    title: self.location.host,
    body: '',
    language: '',
    tag: 'dateline.stories',
    path: followingUrl(),
    count: 1,
    slugs: [],
  };
  try {
    const message = data?.json() as Partial<PushMessage> | undefined;
    return typeof message?.title === 'string' ? { ...unknown, ...message } : unknown;
  } catch {
    return unknown;
  }
}

const show = ({ title, body, language, tag, path }: PushMessage) =>
  self.registration.showNotification(title, {
    body,
    lang: language,
    dir: 'auto',
    tag,
    icon: ICON,
    data: { path },
  });

const ICON = '/apple-touch-icon.png';

async function addToBadge(count: number) {
  if (!('setAppBadge' in navigator)) return;
  const device = await openDevice();
  try {
    const known = await device.get('notes', BADGE_NOTE);
    const total = (typeof known === 'number' ? known : 0) + count;
    await device.put('notes', total, BADGE_NOTE);
    await navigator.setAppBadge(total);
  } finally {
    device.close();
  }
}

async function keepStory(slug: string) {
  const url = articleApiUrl(slug);
  const policy = policyFor(url);
  const answer = await fetch(url);
  if (policy?.first !== 'network' || !isSound(answer, policy) || !isReadable(answer)) return;
  const body = await answer.text();
  JSON.parse(body);
  await store(new Request(url), stamped(answer, new Blob([body]), Date.now()), policy);
}
