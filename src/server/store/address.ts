/** An address of the newsroom's own, taken apart: what it is of, and the page of an archive when it names one. */
export type Address = { key: string; page: number | undefined };

/** The newsroom's addresses as they are stored and looked up: decoded, without a slash at the end. Addresses that differ only in these are the same. */
export function addressKey(pathAndQuery: string): string {
  const { path, query } = splitAddress(pathAndQuery);
  return withQuery(trimSlashes(decode(path)), query);
}

/** What a requested address may be stored as, the most exact first. */
export function addressCandidates(pathAndQuery: string): Address[] {
  const { path, query } = splitAddress(pathAndQuery);
  const paged = /^(.*?)\/page\/(\d{1,7})\/?$/.exec(decode(path));
  const bare = trimSlashes(paged?.[1] ?? decode(path));
  const parameters = new URLSearchParams(query);
  const pageNumber = Number(paged?.[2] ?? parameters.get('paged') ?? '');
  const page = Number.isSafeInteger(pageNumber) && pageNumber > 0 ? pageNumber : undefined;
  parameters.delete('paged');
  const whole = { key: addressKey(pathAndQuery), page: undefined };
  const exact = { key: withQuery(bare, parameters.toString()), page };
  // Somebody's campaign parameters do not change what a path leads to.
  return bare === '/' ? [whole, exact] : [whole, exact, { key: bare, page }];
}

function splitAddress(pathAndQuery: string) {
  const [path = '', ...rest] = pathAndQuery.replace(/#.*$/s, '').split('?');
  return { path, query: rest.join('?') };
}

/** Decodes as the URL parser would be asked to; what is not decodable stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path;
  }
}

function trimSlashes(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}`;
}

function withQuery(path: string, query: string): string {
  const parameters = new URLSearchParams(query);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
