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
  const own = await getAddress(client, page);
  const address = own === undefined ? `${page.href}&feed=rss2` : `${own.href}feed/`;
  const feed = await getFeed(client, new URL(address));
  const name = feed && nameIn(feed.text);
  // A site that hides its authors leads elsewhere, to the feed of all say.
  if (feed === undefined || name === undefined || feed.url !== address) return undefined;
  const user = {
    id,
    name,
    description: '',
    url: '',
    avatar_urls: {},
    yoast_head_json: { jobTitle: '', sameAs: [] },
  };
  const slug = own === undefined ? slugOfName(name) || String(id) : slugIn(own);
  return { ...user, slug, link: (own ?? page).href };
}

/** Where permalinks are pretty, WordPress leads from the number to the author's own address; undefined where it does not, or hides them. */
async function getAddress(client: RestClient, page: URL): Promise<URL | undefined> {
  const answer = await visit(client, page, 'text/html');
  const url = new URL(answer?.url ?? page);
  const isOwn = url.pathname.startsWith(page.pathname) && /[^/]\/$/.test(url.pathname);
  return isOwn && url.pathname !== page.pathname && url.search === '' ? url : undefined;
}

const slugIn = ({ pathname }: URL) => pathname.split('/').at(-2) ?? '';

const getFeed = (client: RestClient, address: URL) => visit(client, address, 'application/rss+xml');

/** A page of the site; undefined where it has none to give. */
async function visit(client: RestClient, address: URL, accept: string) {
  try {
    const answer = await client.visit(address, accept);
    // A site without feeds answers 500: what is more is an illness, and passes.
    if (answer.status === 429 || answer.status > 500) {
      throw new RestError('busy', `answered ${answer.status} for a page of an author`);
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
