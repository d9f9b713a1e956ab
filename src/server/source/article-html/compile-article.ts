import type { Block } from '../../../shared/block.ts';
import type { ArticleContext, ArticleReferences } from './article-context.ts';
import { ruleFor } from './block-rules.ts';
import { isElement, isSilent, type HtmlNode } from './html-element.ts';
import { compileBareText } from './paragraphs.ts';
import { parseBounded } from './parse-bounded.ts';
import { surveyArticle } from './survey.ts';

/** Reduces untrusted article HTML to the allow-listed blocks; answers any string with blocks, or throws `ArticleTooLarge` for one beyond the limits. */
export function compileArticle(html: string, references: ArticleReferences): Block[] {
  const { childNodes } = parseBounded(html);
  return compileNodes(childNodes, {
    ...references,
    ...surveyArticle(childNodes),
    taken: new Set(),
    depth: 0,
    marks: [],
    tongue: {},
    compile: compileNodes,
  });
}

/** Nodes in order: elements that begin a block by their rule, what stands between as paragraphs. */
function compileNodes(nodes: HtmlNode[], context: ArticleContext): Block[] {
  const blocks: Block[] = [];
  let text: HtmlNode[] = [];
  const endText = () => {
    if (text.length > 0) blocks.push(...compileBareText(text, context));
    text = [];
  };
  for (const node of nodes) {
    const rule = isElement(node) && !isSilent(node) ? ruleFor(node, context) : undefined;
    if (rule === undefined || !isElement(node)) {
      text.push(node);
      continue;
    }
    endText();
    blocks.push(...rule(node, context));
  }
  endText();
  return blocks;
}
