import type { Block } from '../../../shared/block.ts';
import type { ArticleContext, ArticleReferences } from './article-context.ts';
import { ruleFor } from './block-rules.ts';
import { isElement, isSilent, isText, type HtmlNode } from './html-element.ts';
import { orderHeadings } from './order-headings.ts';
import { compileBareText } from './paragraphs.ts';
import { limit, parseBounded } from './parse-bounded.ts';
import { surveyArticle } from './survey.ts';

/** Of bare text, where no element is there to be counted. */
const MOST_PARAGRAPHS = 20_000;

/** Reduces untrusted article HTML to the allow-listed blocks; answers any string with blocks, or throws `ArticleTooLarge` for one beyond the limits. */
export function compileArticle(html: string, references: ArticleReferences): Block[] {
  const { childNodes } = parseBounded(html);
  const blocks = compileNodes(childNodes, {
    ...references,
    ...surveyArticle(childNodes),
    taken: new Set(),
    depth: 0,
    marks: [],
    tongue: {},
    countLines: limit(MOST_PARAGRAPHS, 'paragraphs'),
    compile: compileNodes,
  });
  return orderHeadings(blocks);
}

/** Nodes in order: elements that begin a block by their rule, what stands between as paragraphs. */
function compileNodes(nodes: HtmlNode[], context: ArticleContext): Block[] {
  const parts: Block[][] = [];
  let text: HtmlNode[] = [];
  const endText = () => {
    if (text.length > 0) parts.push(compileBareText(text, context));
    text = [];
  };
  for (const node of nodes) {
    const rule = isElement(node) && !isSilent(node) ? ruleFor(node, context) : undefined;
    if (rule !== undefined && isElement(node)) {
      endText();
      parts.push(rule(node, context));
    } else if (text.length > 0 || !isSpace(node)) text.push(node);
  }
  endText();
  return parts.flat();
}

/** The room that authors leave between blocks. */
function isSpace(node: HtmlNode): boolean {
  return isText(node) ? !/[^ \t\n\r\f]/.test(node.value) : !isElement(node);
}
