import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose content is no text of the article: code, what browsers show only when something else fails, and what is not shown at all. */
const WITHOUT_TEXT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
]);

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** Whether the element says nothing to readers; `data-interface` marks the words that our own renderer adds. */
export function isSilent(element: HtmlElement): boolean {
  return WITHOUT_TEXT.has(element.tagName) || attributeOf(element, 'data-interface') !== undefined;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function classesOf(element: HtmlElement): string[] {
  const value = attributeOf(element, 'class');
  return value === undefined ? [] : value.slice(0, 2000).split(/[ \t\n\f\r]+/);
}

export function hasClass(element: HtmlElement, ...names: string[]): boolean {
  const classes = classesOf(element);
  return names.some((name) => classes.includes(name));
}

/** The name of the WordPress block that the element is (`pullquote` of `wp-block-pullquote`); our own renderer says it as `data-block`. */
export function blockNameOf(element: HtmlElement): string | undefined {
  const ours = attributeOf(element, 'data-block');
  if (ours !== undefined) return ours;
  for (const name of classesOf(element)) {
    if (name.startsWith('wp-block-') && !name.includes('__')) return name.slice('wp-block-'.length);
  }
  return undefined;
}

/** The element's children that are elements. */
export function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** The first descendant in document order for which `matches` holds; undefined when there is none. Depth is bounded by `parseBounded`. */
export function findElement(
  element: HtmlElement,
  matches: (candidate: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of elementsIn(element)) {
    if (matches(child)) return child;
    const found = findElement(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether nothing but white space precedes or follows: text that browsers would not draw. */
export function isBlankText(text: string): boolean {
  return !/[^\p{White_Space}\p{Cf}]/u.test(text);
}
