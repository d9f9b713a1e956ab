/** What somebody got from the server, to be searched. */
export type Captured = {
  /** Method and address. */
  of: string;
  status: number;
  headers: string;
  body: Buffer;
};

/** Sends a request: straight to a server, or through a cache. */
export type Ask = (request: Request) => Promise<Response>;

/** Redirects are answers as well. */
export const askServer: Ask = async (request) => fetch(request, { redirect: 'manual' });

export type Asked = { method?: string; headers?: Record<string, string>; body?: string };

const TYPE = { 'Content-Type': 'application/json' };

/** How each address is asked for: by a program, by a browser, and by who has the answer already. */
const READS: Asked[] = [
  {},
  { headers: { Accept: 'text/html' } },
  { headers: { 'If-None-Match': '*' } },
];
/** How the first of an output is asked for as well: by every other method, with a body where it may have one. */
const others = (body: string): Asked[] => [
  { method: 'HEAD' },
  { method: 'OPTIONS' },
  ...['POST', 'PUT', 'PATCH'].map((method) => ({ method, body, headers: TYPE })),
  { method: 'DELETE' },
];

/** Everything that an output's addresses answer to somebody, who is known by the headers of their requests. */
export async function captureAll(
  ask: Ask,
  origin: string,
  {
    addresses,
    body = '{}',
    headers = {},
    isBrief = false,
  }: {
    addresses: string[];
    body?: string | undefined;
    headers?: Record<string, string>;
    /** Whether each address is asked for in one way alone. */
    isBrief?: boolean;
  },
): Promise<Captured[]> {
  const ways = isBrief ? [{}] : READS;
  const captured: Captured[] = [];
  for (const [place, address] of addresses.entries()) {
    for (const asked of place === 0 && !isBrief ? [...ways, ...others(body)] : ways) {
      captured.push(
        await capture(ask, origin + address, {
          ...asked,
          headers: { ...asked.headers, ...headers },
        }),
      );
    }
  }
  return captured;
}

/** What one request is answered with. */
export async function capture(ask: Ask, url: string, asked: Asked = {}): Promise<Captured> {
  const request = new Request(url, asked);
  const answer = await ask(request);
  return {
    of: `${request.method} ${new URL(url).pathname}${new URL(url).search}`,
    status: answer.status,
    headers: [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
