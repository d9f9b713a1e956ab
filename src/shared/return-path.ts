/** An origin that nothing has, so that whatever names one leads away from it. */
const HERE = 'https://here.invalid';

/** Where a reader is led after signing in: the path that a text holds when a browser, too, would find it on our own site, and the front page otherwise. Addresses that are no pages lead there as well. */
export function returnPath(text: string | null | undefined): string {
  const path = pathOf(text ?? '');
  // `/.//elsewhere.example` is a path of ours only until it is read a second time.
  return path !== undefined && path === pathOf(path) && isPage(path) ? path : '/';
}

function pathOf(text: string): string | undefined {
  if (!text.startsWith('/')) return undefined;
  const url = URL.parse(text, HERE);
  return url?.origin === HERE ? url.pathname + url.search + url.hash : undefined;
}

const isPage = (path: string) => !/^\/(?:api|media|assets|sign-in)(?:[/?#]|$)/.test(path);
