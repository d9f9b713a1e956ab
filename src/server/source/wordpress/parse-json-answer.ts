import { RestError } from './rest-error.ts';
import type { HttpAnswer } from './http-get.ts';

/** Longest pause that a site's `Retry-After` may ask for. */
const LONGEST_PAUSE = 5 * 60_000;

/** The JSON of a REST answer, also behind a byte-order mark or the notices that PHP prints before it. Throws a `RestError` that says what came instead. */
export function parseJsonAnswer({ status, headers, text }: HttpAnswer): unknown {
  if (status === 429 || status === 503) {
    throw new RestError('busy', `answered ${status}, it has too much to do`, {
      retryAfter: retryAfterOf(headers),
    });
  }
  if (status === 401 || status === 403) throw new RestError('refused', `answered ${status}`);
  if (status === 404 || status === 410) throw new RestError('missing', `answered ${status}`);
  if (status >= 400 && status < 500) throw new RestError('rejected', `answered ${status}`);
  if (status < 200 || status > 299) throw new RestError('broken', `answered ${status}`);
  const value = parseLeniently(text);
  if (value !== undefined) return value;
  throw new RestError(
    'not-json',
    /<(?:!doctype|html|body)\b/i.test(text)
      ? 'answered with a web page instead of data'
      : 'answered with torn data',
  );
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
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(milliseconds)
    ? undefined
    : Math.min(Math.max(milliseconds, 0), LONGEST_PAUSE);
}
