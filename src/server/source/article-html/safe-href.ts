import { SAFE_HREF } from '../../../shared/inline.ts';

type ResolveLink = (href: string) => string | undefined;

/** A base under which relative addresses can be told from absolute ones; the name exists nowhere. */
const NOWHERE = 'https://relative.invalid';

/** A longer address is an attack or a picture written into the page. */
const LONGEST = 2048;

const ANCHOR_PREFIX = 'story-';

/** The name in our pages of an id in the article; undefined when it says nothing. */
export function anchorOf(id: string): string | undefined {
  if (id.length > LONGEST) return undefined;
  const name = encodeURIComponent(id.trim().toWellFormed()).replace(/[^\w.:-]/g, '_');
  const bare = name.startsWith(ANCHOR_PREFIX) ? name.slice(ANCHOR_PREFIX.length) : name;
  return bare === '' || bare.length > 100 ? undefined : ANCHOR_PREFIX + bare;
}

/** The address that a link of the article may have in our page, parsed as a browser parses it; undefined for any scheme but https, http, mailto and tel, and for what is no address. */
export function safeHref(raw: string, resolveLink: ResolveLink): string | undefined {
  if (raw.length > LONGEST) return undefined;
  const trimmed = raw.trim();
  if (trimmed.startsWith('#')) {
    const anchor = anchorOf(decoded(trimmed.slice(1)));
    return anchor === undefined ? undefined : `#${anchor}`;
  }
  const parsed = parse(trimmed);
  if (parsed === undefined || trimmed === '') return undefined;
  const { url, relative } = parsed;
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return checked(url.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  // A name before the host only ever disguises the host.
  if (url.username !== '' || url.password !== '') return undefined;
  const resolved = resolveLink(relative ? cleanRelative(trimmed) : url.href);
  if (resolved !== undefined) return checked(resolved);
  if (!relative) return checked(url.href);
  return /^[/\\]/.test(trimmed) ? checked(trimmed) : undefined;
}

/** The address of something to be loaded or shown by its own player: http or https with a host, as `safeHref`. */
export function safeWebAddress(raw: string, resolveLink: ResolveLink): string | undefined {
  const href = safeHref(raw, resolveLink);
  return href !== undefined && /^(?:https?:|\/)/.test(href) ? href : undefined;
}

function parse(text: string): { url: URL; relative: boolean } | undefined {
  const url = URL.parse(text, NOWHERE);
  if (url === null) return undefined;
  return { url, relative: url.origin === NOWHERE };
}

/** The path as the newsroom wrote it, without what a browser ignores in an address. */
function cleanRelative(text: string): string {
  return text.replace(/[\t\n\r]/g, '');
}

/** The address as a browser writes it, if it is one of those that a link may have. */
function checked(address: string): string | undefined {
  const parsed = parse(address);
  if (parsed === undefined) return undefined;
  const { url, relative } = parsed;
  // Our router takes several slashes for one.
  const path = url.pathname.replace(/\/{2,}/g, '/');
  const written = relative ? path + url.search + url.hash : url.href;
  const href = written.replace(/[ "'<>\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return SAFE_HREF.test(href) ? href : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
