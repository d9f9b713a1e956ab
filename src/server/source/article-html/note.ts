import type { Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { attributeOf, type HtmlElement } from './html-element.ts';
import { plainLine, textIn } from './plain-text.ts';
import { anchorOf } from './safe-href.ts';

/** The mark in the text that leads to a footnote; undefined for an element that is none, or leads to none that the body has. A second mark for the same note is an ordinary link. */
export function compileNote(element: HtmlElement, context: ArticleContext): Inline | undefined {
  const named = element.tagName === 'sup' ? attributeOf(element, 'data-fn') : undefined;
  const id = named === undefined ? undefined : anchorOf(named);
  if (id === undefined || !context.footnotes.has(id)) return undefined;
  const label = plainLine(textIn(element.childNodes));
  if (label === '') return undefined;
  const anchor = `${id}-link`;
  if (context.taken.has(anchor)) {
    const link: Inline = { kind: 'link', href: `#${id}`, children: [label] };
    return { kind: 'mark', name: 'sup', children: [link] };
  }
  context.taken.add(anchor);
  return { kind: 'note', id, label };
}
