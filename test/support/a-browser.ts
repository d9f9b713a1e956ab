import type { HttpBindings } from '@hono/node-server';

/** What of an application a browser sees. */
type Site = {
  request(
    path: string,
    init?: RequestInit,
    connection?: HttpBindings,
  ): Response | Promise<Response>;
};

type Asked = Omit<RequestInit, 'body' | 'headers'> & {
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The address that the request comes from. */
  from?: string;
};

/** A browser at a page of a site's own: it keeps cookies, sends them back, and says where requests come from. */
export function aBrowser(site: Site) {
  const cookies = new Map<string, string>();

  function keepCookies(answer: Response) {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', ...value] = pair.split('=');
      if (attributes.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value.join('='));
    }
  }

  return {
    cookies,
    async ask(
      path: string,
      { body, headers, from = '203.0.113.7', ...init }: Asked = {},
    ): Promise<Response> {
      const sent = {
        'User-Agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36',
        'Sec-Fetch-Site': 'same-origin',
        ...(cookies.size > 0 && {
          Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      };
      const connection = { incoming: { socket: { remoteAddress: from } } } as HttpBindings;
      const answer = await site.request(
        path,
        {
          ...init,
          headers: sent,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        },
        connection,
      );
      keepCookies(answer);
      return answer;
    },
  };
}
