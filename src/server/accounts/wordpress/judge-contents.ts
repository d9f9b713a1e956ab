import type { Block } from '../../../shared/block.ts';
import { ArticleTooLarge } from '../../source/article-html/parse-bounded.ts';
import type { WirePost } from '../../source/wordpress/wire-post.ts';
import { judgeEntitlement, type Answer, type Judgement } from '../entitlement/judge-entitlement.ts';
import type { BothContents } from './ask-both.ts';
import type { Contents } from './ask-for-contents.ts';

type Compile = (content: WirePost['content']) => Block[];

/** Whether a reader was given one of the stories that were asked for; the others tell what a notice is. Throws an `ArticleTooLarge`. */
export function judgeContents(
  id: number,
  { toReader, toVisitor }: Pick<BothContents, 'toReader' | 'toVisitor'>,
  compile: Compile,
): Judgement {
  return judgeEntitlement(answerOf(id, toReader, compile), answerOf(id, toVisitor, compile));
}

function answerOf(id: number, contents: Contents, compile: Compile): Answer {
  const story = contents.get(id);
  const others = [...contents].filter(([other]) => other !== id);
  return {
    story: story === undefined ? [] : compile(story),
    others: others.map(([, content]) => compileOther(content, compile)),
  };
}

/** No notice is that large. */
function compileOther(content: WirePost['content'], compile: Compile): Block[] {
  try {
    return compile(content);
  } catch (error) {
    if (!(error instanceof ArticleTooLarge)) throw error;
    return [];
  }
}
