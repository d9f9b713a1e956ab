/** Path and query of an address of the newsroom's, as redirects know it; null when it is none. */
export function linkOf(address: string): string | null {
  const url = URL.parse(address);
  return url === null ? null : url.pathname + url.search;
}

/** A slug as people read it: WordPress writes other scripts in percent signs. */
export function readableSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize();
  } catch {
    return slug;
  }
}

/** A slug for somebody of whom the name alone is known, much as WordPress would make it. */
export function slugOfName(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize();
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-');
}

/** What is a file or a machine's address rather than a page that Dateline may have. */
const NO_PAGE = /\/wp-(?:content|admin|includes|json|login)|\/feed\/?$|\.\w{2,5}$/;

/** Links of article bodies: those to pages of the newsroom's site become paths, which the store leads on when it is asked; its files, and everything else, keep whole addresses. */
export function createLinkResolver(home: string): (href: string) => string | undefined {
  const base = new URL(`${home}/`);
  const sameSite = ({ host, pathname }: URL) =>
    bareHost(host) === bareHost(base.host) && `${pathname}/`.startsWith(base.pathname);
  return (href) => {
    const url = URL.parse(href, base);
    if (url === null) return undefined;
    if (!sameSite(url) || NO_PAGE.test(url.pathname)) return url.href;
    return url.pathname + url.search + url.hash;
  };
}

export const bareHost = (host: string) => host.replace(/^www\./, '');
