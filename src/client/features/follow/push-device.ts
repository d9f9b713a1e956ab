import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { pushApiUrl, pushKeyApiUrl } from '../../../shared/api-urls.ts';
import { ApiError } from '../../lib/api-error.ts';
import { getAnswer } from '../../lib/get-json.ts';
import { sendPrivate } from '../../lib/send-private.ts';
import { followedSubjects } from './followed-subjects.ts';
import { pushSwitch } from './push-switch.ts';
import { quietHours } from './quiet-hours.ts';

/** Milliseconds until a worker that does not come is given up. */
const PATIENCE = 10_000;

/** What came of turning notifications on. */
export type TurnedOn = 'on' | 'denied' | 'undecided' | 'failed';

/** Asks for the permission, if it is to be asked for, and has the server tell this browser of what is followed. To be called when a reader presses for it. */
export async function turnOn(queryClient: QueryClient, language: string): Promise<TurnedOn> {
  try {
    const permission = await Notification.requestPermission();
    if (permission !== 'granted') return permission === 'denied' ? 'denied' : 'undecided';
    const { pushManager } = await findRegistration();
    const found = await pushManager.getSubscription();
    const subscription =
      found ??
      (await pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: await getKey(queryClient),
      }));
    await begin(queryClient, subscription, language);
    pushSwitch.keep(true);
    return 'on';
  } catch {
    return 'failed';
  }
}

/** Has this browser told of nothing any more; what the server does not hear of it finds out with its next message. */
export async function turnOff(queryClient: QueryClient): Promise<void> {
  pushSwitch.keep(false);
  const { pushManager } = await findRegistration();
  const subscription = await pushManager.getSubscription();
  if (subscription === null) return;
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await sendPrivate(queryClient, pushApiUrl(), { method: 'DELETE', body: { endpoint } });
}

/** Tells the server what is followed by now, and when it is quiet. */
export async function tellSubjects(queryClient: QueryClient): Promise<void> {
  const { pushManager } = await findRegistration();
  const subscription = await pushManager.getSubscription();
  if (subscription === null) return pushSwitch.keep(false);
  const { endpoint } = subscription;
  try {
    await sendPrivate(queryClient, pushApiUrl(), {
      method: 'PUT',
      body: { endpoint, subjects: subjects(), quiet: quiet() },
    });
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.status === 404)) throw error;
    await begin(queryClient, subscription, document.documentElement.lang);
  }
}

async function begin(queryClient: QueryClient, subscription: PushSubscription, language: string) {
  const { endpoint, keys } = subscription.toJSON();
  await sendPrivate(queryClient, pushApiUrl(), {
    method: 'POST',
    body: { subscription: { endpoint, keys }, subjects: subjects(), language, quiet: quiet() },
  });
}

const subjects = () => followedSubjects.read().map(({ kind, slug }) => ({ kind, slug }));

function quiet() {
  const { isOn, from, to } = quietHours.read();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isOn ? { from, to, timeZone } : null;
}

async function getKey(queryClient: QueryClient): Promise<string> {
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await getAnswer(pushKeyApiUrl(), { meta, signal }, { cache: 'no-store' });
  return v.parse(v.object({ key: v.string() }), await answer.json()).key;
}

/** The worker's registration, which messages come to; rejects where there is none in time. */
async function findRegistration(): Promise<ServiceWorkerRegistration> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('No worker came')), PATIENCE);
  try {
    return await Promise.race([navigator.serviceWorker.ready, promise]);
  } finally {
    clearTimeout(timer);
  }
}
