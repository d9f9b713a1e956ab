import { isReadable } from '../shared/oldest-contract.ts';
import { PROBLEM_TYPE } from '../shared/problem.ts';
import { ASK_HEADER, WORKER_CHANNEL, type WorkerMessage } from '../shared/worker-messages.ts';
import { after } from './from-device.ts';
import type { LimitedPolicy } from './policies.ts';
import { isSound, stamped } from './sound-answer.ts';
import { findStored, forget, store } from './stored-answers.ts';
import { withoutAsking } from './without-asking.ts';

/** Milliseconds after which what is stored is better than waiting. */
const PATIENCE = 3_000;

/**
 * Answers a question to the public API: from the network; from the device where that fails, does not answer within 3 s, or
 * where something else answers in its place. Who got what is stored while the network was slow is told when it has
 * answered after all.
 */
export async function answerQuestion(event: FetchEvent, policy: LimitedPolicy): Promise<Response> {
  const { request } = event;
  const asked = request.headers.get(ASK_HEADER);
  if (asked === 'stored') {
    return (await findStored(request, policy)) ?? new Response(null, { status: 504 });
  }
  const fetched = ask(event, policy);
  if (asked === 'network') return fetched.then(({ answer }) => answer);

  const early = await Promise.race([fetched.catch(() => FAILED), after(PATIENCE)]);
  if (early?.isTold === true) return early.answer;
  const stored = await findStored(request, policy);
  if (stored === undefined) return fetched.then(({ answer }) => answer);
  if (early === undefined) event.waitUntil(tellWhenFresh(request.url, fetched));
  return stored;
}

/** An answer, and whether it is the API's, a refusal in words included. */
type Asked = { answer: Response; isTold: boolean };
const FAILED = { isTold: false } as const;

async function ask(event: FetchEvent, policy: LimitedPolicy): Promise<Asked> {
  const { request } = event;
  // Else the browser's own cache would hand out for news what is up to 20 minutes old (`stale-while-revalidate`).
  const answer = await fetch(withoutAsking(request), { cache: 'no-cache' });
  if (!isSound(answer, policy)) {
    const isTold = isRefusal(answer);
    // What the newsroom has withdrawn goes here as well.
    if (isTold) event.waitUntil(forget(request, policy));
    return { answer, isTold };
  }
  // For a newer version than this: what the page makes of it are words, and what is stored can still be read.
  if (!isReadable(answer)) return { answer, isTold: true };
  const body = await answer.text();
  const isWhole = isJson(body);
  if (isWhole)
    event.waitUntil(store(request, stamped(answer, new Blob([body]), Date.now()), policy));
  return { answer: new Response(body, { headers: answer.headers }), isTold: isWhole };
}

/** Whether the API says that there is no such thing, or no more: a portal has no such words, and a server in trouble may have the answer later. */
const isRefusal = ({ status, headers }: Response): boolean =>
  [400, 404, 410].includes(status) && (headers.get('Content-Type') ?? '').startsWith(PROBLEM_TYPE);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function tellWhenFresh(url: string, fetched: Promise<Asked>) {
  const late = await fetched.catch(() => FAILED);
  if (!late.isTold) return;
  const channel = new BroadcastChannel(WORKER_CHANNEL);
  const message: WorkerMessage = { kind: 'fresh-answer', url };
  channel.postMessage(message);
  channel.close();
}
