import { httpGet } from '../source/wordpress/http-get.ts';
import { RestError } from '../source/wordpress/rest-error.ts';
import type { Finding } from './finding.ts';
import type { Means } from './visit-site.ts';

/** The first version that can say which posts were edited since a moment. */
const LEAST = [5, 7] as const;

/** Which WordPress it is, where the front page or the feed tells. */
export async function examineVersion(
  { front, address }: { front: { text: string }; address: string },
  { signal }: Pick<Means, 'signal'>,
): Promise<Finding[]> {
  const version = versionInPage(front.text) ?? versionInFeed(await getFeed(address, signal));
  if (version === undefined) {
    const text = 'The site hides its version, as many do; Dateline does not need it.';
    return [{ mark: 'note', subject: 'WordPress', text }];
  }
  if (isBefore(version, LEAST)) {
    const text = `Version ${version} cannot say which stories were edited, so that each look at it reads the whole archive. Update WordPress to ${LEAST.join('.')} or later.`;
    return [{ mark: 'warning', subject: 'WordPress', text }];
  }
  return [{ mark: 'ok', subject: 'WordPress', text: `Version ${version}.` }];
}

/** The feed's text; empty where there is none. */
async function getFeed(address: string, signal: AbortSignal): Promise<string> {
  try {
    const { text } = await httpGet(new URL(`${address}/?feed=rss2`), { signal, accept: '*/*' });
    return text;
  } catch (error) {
    if (error instanceof RestError) return '';
    throw error;
  }
}

/** Page builders and shops name themselves in the same way, beside it. */
function versionInPage(html: string): string | undefined {
  const tags = html.matchAll(/<meta\b[^>]*>/gi);
  return Array.from(tags, ([tag]) => tag)
    .filter((tag) => /\bname=["']?generator\b/i.test(tag))
    .map((tag) => /\bcontent=["']WordPress (\d[\w.-]*)/i.exec(tag)?.[1])
    .find((version) => version !== undefined);
}

function versionInFeed(xml: string): string | undefined {
  return /<generator>https?:\/\/wordpress\.org\/\?v=(\d[\w.-]*)<\/generator>/i.exec(xml)?.[1];
}

function isBefore(version: string, [major, minor]: typeof LEAST): boolean {
  const [first = 0, second = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return first < major || (first === major && second < minor);
}
