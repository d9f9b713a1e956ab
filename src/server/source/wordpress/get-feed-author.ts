import { plainText } from '../article-html/plain-text.ts';
import type { RestClient } from './rest-client.ts';
import { isTooMuch, RestError } from './rest-error.ts';
import { slugOfName } from './site-address.ts';
import type { WireUser } from './wire-records.ts';

const OPEN = '<dc:creator>';
const CLOSE = '</dc:creator>';

/** A user as the feed of their posts names them; undefined where the site has none that is surely theirs. */
export async function getFeedAuthor(
  { client, home }: { client: RestClient; home: string },
  id: number,
): Promise<WireUser | undefined> {
  const page = new URL(`${home}/?author=${id}`);
  const feed = await getFeed(client, new URL(`${page.href}&feed=rss2`));
  const name = feed && nameIn(feed.text);
  if (feed === undefined || name === undefined) return undefined;
  const user = { id, name, description: '', avatar_urls: {} };
  const url = new URL(feed.url);
  if (url.searchParams.get('author') === String(id)) {
    return { ...user, slug: slugOfName(name) || String(id), link: page.href };
  }
  // Where permalinks are pretty, WordPress leads from the number to the feed below the author's own address; a site that hides its authors leads elsewhere, to the feed of all say.
  const [, path = '', slug] = /^(.*\/([^/]+)\/)feed\/?$/.exec(url.pathname) ?? [];
  const isBelow = path.startsWith(page.pathname) && path !== page.pathname;
  return isBelow && slug !== undefined ? { ...user, slug, link: url.origin + path } : undefined;
}

/** A feed; undefined where the site has none to give. */
async function getFeed(client: RestClient, address: URL) {
  try {
    const answer = await client.visit(address, 'application/rss+xml');
    // A site without feeds answers 500: what is more is an illness, and passes.
    if (answer.status === 429 || answer.status > 500) {
      throw new RestError('busy', `answered ${answer.status} for the feed of an author`);
    }
    return answer.status === 200 ? answer : undefined;
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
}

/** Whom every item of a feed names: where a plugin names several in some, the one who is alone in another. */
function nameIn(xml: string): string | undefined {
  const names = creatorsIn(xml).filter((name) => name !== '');
  const [shortest] = names.toSorted((one, other) => one.length - other.length);
  return shortest !== undefined && names.every((name) => name.includes(shortest))
    ? shortest
    : undefined;
}

/** The texts of the creators, found without going back: feeds are not to be trusted. */
function creatorsIn(xml: string): string[] {
  const creators: string[] = [];
  for (let at = xml.indexOf(OPEN); at !== -1; at = xml.indexOf(OPEN, at)) {
    const end = xml.indexOf(CLOSE, at);
    if (end === -1) break;
    creators.push(textOf(xml.slice(at + OPEN.length, end).trim()));
    at = end;
  }
  return creators;
}

/** WordPress puts names into CDATA with the entities that they are stored with; elsewhere they are escaped once more. */
function textOf(content: string): string {
  const data = /^<!\[CDATA\[(.*)\]\]>$/s.exec(content)?.[1];
  return plainText(data ?? plainText(content));
}
