import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content browsers do not show. */
const UNSEEN = /^(?:script|style|iframe|audio|video|object)$/;
/** Where elements say what can be opened. */
const ADDRESSES: Record<string, string> = { a: 'href', audio: 'src', video: 'src', source: 'src' };
const ADDRESS = /https?:\/\/\S+/g;

/** Letters and signs that a reader sees, in order, without the words of our own interface. */
export function visibleText(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('').replace(/\s+/g, '');
}

/** Where a reader can go from here, each address once: what is linked, and what is only written. Names of parts of the page are ours in our pages. */
export function linksIn(html: string): Set<string> {
  const nodes = everyNode(parseFragment(html).childNodes);
  return new Set(
    nodes.flatMap((node) => {
      if ('value' in node) return node.value.match(ADDRESS) ?? [];
      if (!('tagName' in node)) return [];
      const address = attributeOf(node, ADDRESSES[node.tagName] ?? '');
      return address === undefined ? [] : [address.replace(/^#(?!story-)/, '#story-')];
    }),
  );
}

/** Text without the addresses in it, which an embed shows as its card. */
export function withoutAddresses(html: string): string {
  return html.replace(/>\s*https?:\/\/[^\s<]+\s*</g, '><');
}

function everyNode(nodes: Node[]): Node[] {
  return nodes.flatMap((node) => {
    if ('tagName' in node && UNSEEN.test(node.tagName)) return playersIn(node);
    return 'childNodes' in node ? [node, ...everyNode(node.childNodes)] : [node];
  });
}

/** A recording's element and its sources; of ours, which lead to the file, the link does. */
function playersIn(node: Element): Node[] {
  if (node.tagName !== 'audio' && node.tagName !== 'video') return [];
  return [node, ...node.childNodes.filter(({ nodeName }) => nodeName === 'source')];
}

function attributeOf(node: Element, wanted: string): string | undefined {
  return node.attrs.find(({ name }) => name === wanted)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || UNSEEN.test(node.tagName)) return '';
  if (node.attrs.some(({ name }) => name === 'data-interface')) return '';
  return node.childNodes.map(textOf).join('');
}
