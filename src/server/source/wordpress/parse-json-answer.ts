import type { HttpAnswer } from './http-request.ts';
import { isLoginPage } from './login-page.ts';
import { RestError } from './rest-error.ts';

/** Longest pause that a site's `Retry-After` may ask for. */
const LONGEST_PAUSE = 5 * 60_000;
/** What is deeper breaks those who walk it, and the copying between threads. */
const MOST_LEVELS = 100;

/** The JSON of a REST answer, whatever its type is said to be, also behind a byte-order mark or the notices that PHP prints before it. Throws a `RestError` that says what came instead. */
export function parseJsonAnswer(answer: HttpAnswer): unknown {
  refuseStatus(answer);
  const value = parseLeniently(answer.text);
  const { host, hostname } = new URL(answer.url);
  if (value === undefined && isLoginPage(answer)) {
    throw new RestError('refused', 'sends those who read its REST API to a login');
  }
  if (bareName(hostname) !== bareName(new URL(answer.asked).hostname)) {
    throw new RestError('moved', `sends those who read its REST API to ${host}`);
  }
  if (value === undefined) throw notJson(answer);
  if (isDeeperThan(MOST_LEVELS, value)) {
    throw new RestError('not-json', `answered with data in more than ${MOST_LEVELS} levels`);
  }
  return value;
}

function refuseStatus({ status, headers }: HttpAnswer) {
  if (status === 429 || status === 503) {
    throw new RestError('busy', `answered ${status}, it has too much to do`, {
      retryAfter: retryAfterOf(headers),
      advice:
        status === 429
          ? 'if that lasts, raise its limit of requests for the address of this machine'
          : undefined,
    });
  }
  if (status === 401 || status === 403) throw new RestError('refused', `answered ${status}`);
  if (status === 404 || status === 410) throw new RestError('missing', `answered ${status}`);
  if (status >= 400 && status < 500) throw new RestError('rejected', `answered ${status}`);
  if (status < 200 || status > 299) throw new RestError('broken', `answered ${status}`);
}

function notJson({ headers, text }: HttpAnswer): RestError {
  const type = /^[\w.+-]+\/[\w.+-]{1,50}/.exec(headers.get('content-type') ?? '')?.[0] ?? '';
  if (/<(?:!doctype|html|body)\b/i.test(text)) {
    return new RestError('not-json', 'answered with a web page instead of data', {
      advice: 'a firewall, a cache or a maintenance page may be answering for /wp-json',
    });
  }
  return /^$|json|^text\//.test(type)
    ? new RestError('not-json', 'answered with torn data', {
        advice: 'look in the error log of PHP for what breaks the answers of /wp-json off',
      })
    : new RestError('not-json', `answered with ${type} instead of data`);
}

/** Whether lists and objects lie in each other deeper than so many levels; without going down them by recursion. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** The parsed text; undefined when there is no JSON in it. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '').trim();
  for (const start of [0, ...possibleStarts(bare)]) {
    try {
      return JSON.parse(bare.slice(start));
    } catch {
      // The next place may be where the data begins.
    }
  }
  return undefined;
}

function possibleStarts(text: string): number[] {
  if (/^[[{]/.test(text) && !/^\[\w/.test(text)) return [];
  return Array.from(text.slice(0, 20_000).matchAll(/[[{](?=["{\]}])/g), ({ index }) => index).slice(
    0,
    5,
  );
}

function retryAfterOf(headers: Headers): number | undefined {
  const said = headers.get('retry-after')?.trim() ?? '';
  // By the site's clock, which may not be ours.
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isNaN(milliseconds)
    ? undefined
    : Math.min(Math.max(milliseconds, 0), LONGEST_PAUSE);
}

const bareName = (hostname: string) => hostname.replace(/^www\./, '');
