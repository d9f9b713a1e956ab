import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { guardLookup, type LookupAll } from '../http/guarded-lookup.ts';
import { isPublicAddress } from '../http/public-address.ts';
import type { HostRules } from './host-rules.ts';
import { PictureRefusal } from './picture-refusal.ts';

const MOST_REDIRECTS = 3;
const MOST_BYTES = 8 * 1024 * 1024;

export type FetchOptions = {
  rules: HostRules;
  lookup: LookupAll;
  /** For everything together: names, redirects, the last byte. */
  milliseconds: number;
};

/** The bytes at an address, fetched as the rules allow, each redirect checked as the first address was. Throws a `PictureRefusal`. */
export async function fetchOriginal(address: string, options: FetchOptions): Promise<Buffer> {
  const signal = AbortSignal.timeout(options.milliseconds);
  try {
    return await follow(address, { ...options, signal });
  } catch (error) {
    if (error instanceof PictureRefusal) throw error;
    if (signal.aborted) {
      throw new PictureRefusal('unreachable', `no whole answer in ${options.milliseconds} ms`);
    }
    throw new PictureRefusal('unreachable', error instanceof Error ? error.message : 'unknown');
  }
}

type Following = FetchOptions & { signal: AbortSignal };

async function follow(address: string, options: Following): Promise<Buffer> {
  let url = checkedUrl(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, options);
    const { statusCode = 0, headers } = answer;
    if (statusCode === 200) return await readWhole(answer);
    answer.destroy();
    if (![301, 302, 303, 307, 308].includes(statusCode)) {
      const kind = statusCode >= 500 || statusCode === 429 ? 'unreachable' : 'refused';
      throw new PictureRefusal(kind, `${url.host} answers ${statusCode}`);
    }
    url = checkedUrl(headers.location ?? '', url);
  }
  throw new PictureRefusal('refused', `more than ${MOST_REDIRECTS} redirects`);
}

function checkedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url === null) throw new PictureRefusal('refused', 'not an address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PictureRefusal('refused', `${url.protocol} is neither http: nor https:`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new PictureRefusal('refused', 'the address holds a name or a password');
  }
  return url;
}

async function ask(url: URL, { rules, lookup, signal }: Following): Promise<IncomingMessage> {
  const reach = rules.reachOf(url);
  if (reach === undefined) {
    throw new PictureRefusal('refused', `${url.host} is neither the newsroom's nor in MEDIA_HOSTS`);
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // A name is judged when it is looked up; an address is never looked up.
  if (reach === 'public' && isIP(literal) !== 0 && !isPublicAddress(literal)) {
    throw new PictureRefusal('refused', `${literal} is a private address`);
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      agent: false,
      headers: {
        Accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
        'Accept-Encoding': 'identity',
        'User-Agent': 'Dateline (pictures)',
      },
      ...(reach === 'public' && {
        lookup: guardLookup(lookup, (reason) => new PictureRefusal('refused', reason)),
      }),
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function readWhole(answer: IncomingMessage): Promise<Buffer> {
  try {
    if (Number(answer.headers['content-length']) > MOST_BYTES) throw tooMany();
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) throw tooMany();
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    answer.destroy();
  }
}

const tooMany = () => new PictureRefusal('refused', `more than ${MOST_BYTES} bytes`);
