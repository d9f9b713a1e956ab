import type { ScriptedNewsroom } from './newsroom-edit.ts';

export type WireAnswer = {
  status: number;
  /** What the headers say of a list. */
  total: number | null;
  pages: number | null;
  body: unknown;
};
type Parameters = Record<string, string | number>;

export type NewsroomClient = ReturnType<typeof createNewsroomClient>;

/** Asks a newsroom as any program would, without anything of Dateline's. */
export function createNewsroomClient(
  newsroom: () => ScriptedNewsroom,
  { isPlain = false }: { isPlain?: boolean } = {},
) {
  async function ask(route: string, parameters: Parameters, method: string): Promise<WireAnswer> {
    const query = new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    );
    const { url } = newsroom();
    const address = isPlain
      ? `${url}/index.php?rest_route=/${route}&${query}`
      : `${url}/wp-json/${route}?${query}`;
    const response = await fetch(address, { method });
    const number = (name: string) => {
      const said = response.headers.get(name);
      return said === null ? null : Number(said);
    };
    const text = await response.text();
    return {
      status: response.status,
      total: number('x-wp-total'),
      pages: number('x-wp-totalpages'),
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  return {
    get: (route: string, parameters: Parameters = {}) => ask(route, parameters, 'GET'),
    head: (route: string, parameters: Parameters = {}) => ask(route, parameters, 'HEAD'),
    /** The ids that a list gives, in its order. */
    async ids(route: string, parameters: Parameters = {}): Promise<number[]> {
      const { body } = await ask(route, { per_page: 100, ...parameters, _fields: 'id' }, 'GET');
      return (body as { id: number }[]).map(({ id }) => id);
    },
    /** The item of an id as a list gives it; undefined when visitors may not see it. */
    async item(
      route: string,
      id: number,
      fields: string,
    ): Promise<Record<string, unknown> | undefined> {
      const { body } = await ask(route, { include: id, _fields: fields }, 'GET');
      return (body as Record<string, unknown>[])[0];
    },
    /** Where things of a list are, below the front page. */
    async paths(route: string, ids: string): Promise<string[]> {
      const asked = { include: ids, orderby: 'include', _fields: 'link' };
      const { body } = await ask(route, asked, 'GET');
      return (body as { link: string }[]).map(({ link }) => link.replace(newsroom().url, ''));
    },
    /** An address of the site itself, without following it elsewhere. */
    async visit(path: string) {
      const response = await fetch(`${newsroom().url}${path}`, { redirect: 'manual' });
      const { status, headers } = response;
      return { status, headers, text: await response.text() };
    },
  };
}
