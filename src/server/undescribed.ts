import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Call = Node & { callee: Node & { name?: string }; arguments: Node[] };

/** A Vite plugin that builds `described(schema, description, example)` (src/shared/described.ts) as `schema` alone: readers download no documentation. */
export function undescribed(): Plugin {
  return {
    name: 'undescribed',
    apply: 'build',
    transform: {
      filter: { id: /src\/shared\/[^/]+\.ts$/, code: 'described(' },
      order: 'pre',
      handler(code, id) {
        if (id.endsWith('/described.ts')) return undefined;
        const program = this.parse(code, { lang: 'ts' });
        return { code: withoutDescriptions(code, callsIn(program)), map: null };
      },
    },
  };
}

/** Every call of `described` under a node, outer ones before those inside them. */
function callsIn(node: unknown): Call[] {
  if (Array.isArray(node)) return node.flatMap(callsIn);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(callsIn);
  return isDescribed(node) ? [node, ...inner] : inner;
}

const isDescribed = (node: object): node is Call =>
  'type' in node &&
  node.type === 'CallExpression' &&
  (node as Call).callee.type === 'Identifier' &&
  (node as Call).callee.name === 'described';

/** Cuts from the back, so that the positions in front stay true. */
function withoutDescriptions(code: string, calls: Call[]): string {
  const cuts = calls.flatMap((call) => {
    const [schema] = call.arguments;
    if (schema === undefined) return [];
    return [
      { from: call.start, to: schema.start },
      { from: schema.end, to: call.end },
    ];
  });
  return cuts
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), code);
}
