import type { Block } from '../../../shared/block.ts';
import type { ArticleContext } from './article-context.ts';
import { attributeOf, findElement, type HtmlElement } from './html-element.ts';
import { safeWebAddress } from './safe-href.ts';

/** An `audio` or `video` element as a block that names its file; undefined when it has no address that may be followed. */
export function compileMediaElement(
  element: HtmlElement,
  context: ArticleContext,
): Block | undefined {
  const source = findElement(element, (child) => child.tagName === 'source');
  const src = attributeOf(element, 'src') ?? (source && attributeOf(source, 'src')) ?? '';
  return mediaBlock(element.tagName === 'audio' ? 'audio' : 'video', src, context);
}

/** Audio or video by its file's address. */
export function mediaBlock(
  medium: 'audio' | 'video',
  src: string,
  context: ArticleContext,
): Block | undefined {
  const href = safeWebAddress(src, context.resolveLink);
  if (href === undefined) return undefined;
  const playable = context.mayPlay?.(href) === true;
  return { kind: 'media', medium, href, caption: [], ...(playable ? { playable } : {}) };
}
