import {
  defaultTreeAdapter,
  html as names,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type Token,
} from 'parse5';

/** Beyond these a body is no article: WordPress itself struggles with a tenth of them. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_NODES = 60_000;
const MOST_ATTRIBUTES = 120_000;

/** Counts up to a limit and throws `ArticleTooLarge` beyond it. */
export function limit(most: number, name: string): (more: number) => void {
  let count = 0;
  return (more) => {
    count += more;
    if (count > most) throw new ArticleTooLarge(`The body has more than ${most} ${name}`);
  };
}

/** A body that is refused rather than compiled; the message says which limit it passes. */
export class ArticleTooLarge extends Error {
  override name = 'ArticleTooLarge';
}

/** Parses article HTML as a browser parses the inside of an element, counting while it does; throws `ArticleTooLarge` for a body beyond the limits, never anything else. */
export function parseBounded(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  if (Buffer.byteLength(html) > MOST_BYTES) {
    throw new ArticleTooLarge(`The body is larger than ${MOST_BYTES} bytes`);
  }
  const context = defaultTreeAdapter.createElement('div', names.NS.HTML, []);
  return parseFragment(context, html, { treeAdapter: countingAdapter() });
}

/** parse5's own tree, which stops growing at the limits. */
function countingAdapter(): typeof defaultTreeAdapter {
  const countNodes = limit(MOST_NODES, 'nodes');
  const countAttributes = limit(MOST_ATTRIBUTES, 'attributes');
  return {
    ...defaultTreeAdapter,
    createElement(name: string, namespace: names.NS, given: Token.Attribute[]) {
      countNodes(1);
      countAttributes(given.length);
      return defaultTreeAdapter.createElement(name, namespace, given);
    },
    createTextNode(text: string) {
      countNodes(1);
      return defaultTreeAdapter.createTextNode(text);
    },
    createCommentNode(text: string) {
      countNodes(1);
      return defaultTreeAdapter.createCommentNode(text);
    },
    insertText(parent, text) {
      const last = parent.childNodes.at(-1);
      if (last !== undefined && defaultTreeAdapter.isTextNode(last)) last.value += text;
      else defaultTreeAdapter.appendChild(parent, this.createTextNode(text));
    },
  };
}
