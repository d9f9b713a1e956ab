import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { alignOf, tongueOf } from './block-attributes.ts';
import { attributeOf, blockNameOf, isElement, isText, type HtmlElement } from './html-element.ts';
import { compileLeaf } from './leaf.ts';
import { anchorOf } from './safe-href.ts';

const LEVELS = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;

/** A heading; a first-level one becomes second-level, since the headline is the only first. */
export function compileHeading(element: HtmlElement, context: ArticleContext): Block[] {
  const { children, beside } = compileLeaf(element.childNodes, context);
  if (children.length === 0) return beside;
  const id = anchorOf(attributeOf(element, 'id') ?? '');
  const free = id !== undefined && !context.taken.has(id);
  if (free) context.taken.add(id);
  const level = LEVELS[element.tagName as keyof typeof LEVELS];
  return [
    {
      kind: 'heading',
      level,
      children,
      ...(free ? { id } : {}),
      ...alignOf(element),
      ...tongueOf(element, context),
    },
    ...beside,
  ];
}

/** Text whose lines and spaces are meant: verse, code, or preformatted as such. */
export function compilePreformatted(element: HtmlElement, context: ArticleContext): Block[] {
  const { children, beside } = compileLeaf(element.childNodes, context, { verbatim: true });
  if (children.length === 0) return beside;
  return [{ kind: kindOf(element), children, ...tongueOf(element, context) }, ...beside];
}

function kindOf(element: HtmlElement): 'verse' | 'code' | 'preformatted' {
  const name = blockNameOf(element);
  if (name === 'verse' || name === 'code' || name === 'preformatted') return name;
  const shown = element.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  const [only] = shown;
  const code =
    shown.length === 1 && only !== undefined && isElement(only) && only.tagName === 'code';
  return code ? 'code' : 'preformatted';
}
