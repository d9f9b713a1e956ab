import { safeHref } from '../article-html/safe-href.ts';
import { bareHost } from './site-address.ts';

const MOST_LINKS = 8;

/** Of the addresses that a site gives of an author, those that lead elsewhere on the web, each once: over https where both are given, and none of the newsroom's own, such as the author's page there. */
export function publicLinks(addresses: string[], home: string): string[] {
  const own = bareHost(new URL(home).hostname);
  const links = new Map<string, string>();
  for (const address of addresses) {
    const href = safeHref(address, (absolute) => absolute);
    if (href === undefined || !/^https?:/.test(href)) continue;
    const { protocol, host, hostname, pathname, search } = new URL(href);
    if (bareHost(hostname) === own) continue;
    const place = bareHost(host) + pathname.replace(/\/$/, '') + search;
    if (!links.has(place) || protocol === 'https:') links.set(place, href);
  }
  return [...links.values()].slice(0, MOST_LINKS);
}
