import * as v from 'valibot';
import { SourceError } from '../source.ts';
import { httpGet, type HttpAnswer } from './http-get.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { restUrl } from './rest-client.ts';
import { RestError } from './rest-error.ts';
import { indexSchema, type WireIndex } from './wire-site.ts';

/** Where a site's API is, what it says about itself, and the language of its front page. */
export type DiscoveredSite = { root: URL; index: WireIndex; language: string };

const LIMITS = { bytes: 8 * 1024 * 1024, milliseconds: 20_000 };
const INDEX_FIELDS = 'name,description,url,home,gmt_offset,timezone_string,namespaces';

/** Finds the REST API of the site at an address: where its front page says, else at the usual places. Throws a `SourceError` when the address can never do, and a `RestError` when the site may be well again later. */
export async function discoverSite(
  address: string,
  { signal }: { signal: AbortSignal },
): Promise<DiscoveredSite> {
  const front = await getFront(new URL(address), address, signal);
  const problems: RestError[] = [];
  for (const root of candidateRoots(front)) {
    try {
      const index = await getIndex(root, signal);
      return { root, index, language: languageOf(front.text) };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      problems.push(error);
    }
  }
  throw explain(address, front, problems);
}

async function getFront(url: URL, address: string, signal: AbortSignal): Promise<HttpAnswer> {
  try {
    return await httpGet(url, { signal, accept: 'text/html', ...LIMITS });
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    throw new SourceError(`${address} ${error.message}${/[.?]$/.test(error.message) ? '' : '.'}`, {
      cause: error,
    });
  }
}

/** The places to look at, the most telling first. */
function candidateRoots({ url, headers, text }: HttpAnswer): URL[] {
  const said = [
    /<([^>]*)>\s*;[^,]*\brel="?https:\/\/api\.w\.org\/"?/i.exec(headers.get('link') ?? '')?.[1],
    /<link[^>]+rel=["']https:\/\/api\.w\.org\/["'][^>]+href=["']([^"']+)["']/i.exec(text)?.[1],
  ];
  const folder = new URL('./', url).href.replace(/[?#].*$/s, '');
  const addresses = [...said, `${folder}wp-json/`, `${folder}?rest_route=/`];
  const roots = addresses.flatMap((address) => {
    const root = address === undefined ? null : URL.parse(address.replaceAll('&amp;', '&'), url);
    return root !== null && /^https?:$/.test(root.protocol) ? [root] : [];
  });
  return [...new Map(roots.map((root) => [root.href, root])).values()];
}

async function getIndex(root: URL, signal: AbortSignal): Promise<WireIndex> {
  const url = restUrl(root, '', { _fields: INDEX_FIELDS });
  const answer = await httpGet(url, { signal, accept: 'application/json', ...LIMITS });
  const index = v.safeParse(indexSchema, parseJsonAnswer(answer));
  if (index.success && index.output.namespaces.includes('wp/v2')) return index.output;
  throw new RestError('missing', 'answered with something else than the index of a REST API');
}

/** What to tell the operator: of several failures the one that says most. */
function explain(address: string, front: HttpAnswer, problems: RestError[]): Error {
  const busy = problems.find(({ fault }) => ['busy', 'broken', 'slow'].includes(fault));
  if (busy !== undefined) return busy;
  if (problems.some(({ fault }) => fault === 'refused') || front.status === 401) {
    return new SourceError(
      `${address} answers, but its REST API asks for a login: allow anonymous visitors to read it.`,
    );
  }
  if (/wp-login\.php|<form[^>]+(?:loginform|login-form)/i.test(front.url + front.text)) {
    return new SourceError(
      `${address} answers with a login page instead of the site: allow anonymous visitors to read it.`,
    );
  }
  const first = problems.find(({ fault }) => fault === 'unreachable');
  return first !== undefined && front.status < 400
    ? new SourceError(`The REST API of ${address} ${first.message}.`)
    : new SourceError(
        `${address} answers, but no WordPress REST API was found there: is it the address of the site's front page?`,
      );
}

function languageOf(html: string): string {
  const said = /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(html.slice(0, 100_000))?.[1] ?? 'en';
  try {
    return Intl.getCanonicalLocales(said)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
