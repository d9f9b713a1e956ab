import { lookup as lookupName } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import webPush, { type RequestDetails } from 'web-push';
import type { PushMessage } from '../../shared/push-message.ts';
import type { PushSubscriptionKeys } from '../../shared/push.ts';
import { guardLookup, type LookupAll } from '../http/guarded-lookup.ts';
import type { PushKeys } from '../store/reader-state.ts';
import { endpointFault, type EndpointRules } from './endpoint-fault.ts';

/** What became of a message: the service took it, knows the browser no more, takes no such message, or may take it later, at its own word after some seconds. */
export type Sent =
  | { kind: 'taken' }
  | { kind: 'gone' }
  | { kind: 'refused'; reason: string }
  | { kind: 'later'; reason: string; seconds?: number };

export type SendingRules = EndpointRules & {
  /** `https:` or `mailto:`, where a push service may complain. */
  subject: string;
  lookup?: LookupAll;
  milliseconds?: number;
};

const LONGEST_MILLISECONDS = 10_000;
/** News of yesterday is none. */
const SECONDS_KEPT = 24 * 60 * 60;

/** A name or an address that nothing is sent to. */
class EndpointRefusal extends Error {}

/** Sends a message to one browser by its push service, encrypted so that only the browser can read it. Never rejects; what it says names neither the endpoint nor a key. */
export async function sendMessage(
  { endpoint, keys }: PushSubscriptionKeys,
  message: PushMessage,
  { keys: own, ...rules }: SendingRules & { keys: PushKeys },
): Promise<Sent> {
  if (endpointFault(endpoint, rules) !== undefined) return { kind: 'gone' };
  let details;
  try {
    details = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(message), {
      vapidDetails: { subject: rules.subject, ...own },
      TTL: SECONDS_KEPT,
      // Of a message that is sent twice while the device is away, one is kept.
      topic: message.tag.replaceAll('.', '-').slice(-32),
    });
  } catch {
    // Keys of the right length that are no point of the curve.
    return { kind: 'gone' };
  }
  try {
    return judge(await ask(new URL(endpoint), details, rules));
  } catch (error) {
    if (error instanceof EndpointRefusal) return { kind: 'gone' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return { kind: 'later', reason: code };
  }
}

async function ask(
  url: URL,
  { method, headers, body }: RequestDetails,
  { admitsLocal, lookup = lookupName, milliseconds = LONGEST_MILLISECONDS }: SendingRules,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      method,
      headers,
      agent: false,
      signal: AbortSignal.timeout(milliseconds),
      ...(!admitsLocal && { lookup: guardLookup(lookup, (reason) => new EndpointRefusal(reason)) }),
    })
      .on('response', (answer) => {
        // What it says beside the status is for nobody.
        answer.destroy();
        resolve(answer);
      })
      .on('error', reject)
      .end(body);
  });
}

function judge({ statusCode: status = 0, headers }: IncomingMessage): Sent {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 429 || status >= 500) {
    const seconds = secondsOf(headers['retry-after']);
    return { kind: 'later', reason: String(status), ...(seconds !== undefined && { seconds }) };
  }
  return { kind: 'refused', reason: String(status) };
}

/** Of a `Retry-After`, which is a number of seconds or a date. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
