import * as v from 'valibot';
import { SourceError } from '../source.ts';
import { httpGet } from './http-get.ts';
import type { HttpAnswer, HttpLimits } from './http-request.ts';
import { isLoginPage } from './login-page.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { restUrl } from './rest-client.ts';
import { RestError, type RestFault } from './rest-error.ts';
import { indexSchema, type WireIndex } from './wire-site.ts';

/** Where a site's API is, what it says about itself, and the language of its front page. */
export type DiscoveredSite = { root: URL; index: WireIndex; language: string };

const LIMITS: HttpLimits = { bytes: 8 * 1024 * 1024, milliseconds: 20_000 };
const INDEX_FIELDS =
  'name,description,url,home,gmt_offset,timezone_string,namespaces,authentication';

/** Finds the REST API of the site at an address: where its front page says, else at the usual places. Throws a `SourceError` when the address can never do, and a `RestError` when the site may be well again later. */
export async function discoverSite(
  address: string,
  { signal, limits }: { signal: AbortSignal; limits?: HttpLimits | undefined },
): Promise<DiscoveredSite> {
  const get = (url: URL, accept: string) => httpGet(url, { signal, accept, ...LIMITS, ...limits });
  const front = await getFront(address, get);
  const problems: RestError[] = [];
  for (const root of candidateRoots(front)) {
    try {
      const index = await getIndex(root, get);
      return { root, index, language: languageOf(front.text) };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      problems.push(error);
    }
  }
  throw explain(address, front, problems);
}

type Get = (url: URL, accept: string) => Promise<HttpAnswer>;

async function getFront(address: string, get: Get): Promise<HttpAnswer> {
  try {
    return await get(new URL(address), 'text/html');
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    throw new SourceError(error.sentenceAbout(address), { cause: error });
  }
}

/** The places to look at, the most telling first. */
function candidateRoots({ url, headers, text }: HttpAnswer): URL[] {
  const said = [
    /<([^>]*)>\s*;[^,]*\brel="?https:\/\/api\.w\.org\/"?/i.exec(headers.get('link') ?? '')?.[1],
    /<link[^>]{1,500}rel=["']https:\/\/api\.w\.org\/["'][^>]{1,500}href=["']([^"']+)["']/i.exec(
      text,
    )?.[1],
  ];
  const folder = new URL('./', url).href.replace(/[?#].*$/s, '');
  const addresses = [...said, `${folder}wp-json/`, `${folder}?rest_route=/`];
  const roots = addresses.flatMap((address) => {
    const root = address === undefined ? null : URL.parse(address.replaceAll('&amp;', '&'), url);
    return root !== null && /^https?:$/.test(root.protocol) ? [root] : [];
  });
  return [...new Map(roots.map((root) => [root.href, root])).values()];
}

async function getIndex(root: URL, get: Get): Promise<WireIndex> {
  const answer = await get(restUrl(root, '', { _fields: INDEX_FIELDS }), 'application/json');
  const index = v.safeParse(indexSchema, parseJsonAnswer(answer));
  if (index.success && index.output.namespaces.includes('wp/v2')) return index.output;
  throw new RestError('missing', 'answered with something else than the index of a REST API');
}

/** What to tell the operator: of several failures the one that says most, which is the cause of what is thrown. */
function explain(address: string, front: HttpAnswer, problems: RestError[]): Error {
  const find = (...faults: RestFault[]) => problems.find(({ fault }) => faults.includes(fault));
  const passing = find('busy', 'broken', 'slow');
  if (passing !== undefined) return passing;
  if (isLoginPage(front)) {
    return new SourceError(
      `${address} answers with a login page instead of the site: allow anonymous visitors to read it.`,
      { cause: find('refused') ?? problems[0] },
    );
  }
  const refused = find('refused');
  if (refused !== undefined || front.status === 401) {
    return new SourceError(
      `${address} answers, but its REST API asks for a login: allow anonymous visitors to read it.`,
      { cause: refused ?? problems[0] },
    );
  }
  const moved = find('moved');
  if (moved !== undefined) return new SourceError(moved.sentenceAbout(address), { cause: moved });
  const unreachable = find('unreachable');
  return unreachable !== undefined && front.status < 400
    ? new SourceError(unreachable.sentenceAbout(`The REST API of ${address}`), {
        cause: unreachable,
      })
    : new SourceError(
        `${address} answers, but no WordPress REST API was found there: is it the address of the site's front page?`,
        { cause: problems[0] },
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
