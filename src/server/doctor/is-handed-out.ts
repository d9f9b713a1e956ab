import { compileArticle } from '../source/article-html/compile-article.ts';
import { ArticleTooLarge } from '../source/article-html/parse-bounded.ts';
import { openingOf } from '../source/opening.ts';
import { wordsIn } from '../source/reading-time.ts';
import { isGate } from '../source/wordpress/told-blocks.ts';
import { isGivenAway } from '../source/wordpress/is-given-away.ts';
import type { WirePost } from '../source/wordpress/wire-post.ts';

/** Whether a visitor who is not signed in gets more of a premium story than a beginning. */
export function isHandedOut(content: WirePost['content']): boolean {
  if (content.protected) return false;
  try {
    const all = compileArticle(content.rendered, {
      resolveLink: () => undefined,
      findImage: () => undefined,
    });
    const told = all.filter((block) => !isGate(block));
    const beyond = wordsIn(told) - wordsIn(openingOf(told));
    return isGivenAway(beyond, { hasWall: told.length < all.length });
  } catch (error) {
    // Nobody writes a teaser beyond the limits of an article.
    if (error instanceof ArticleTooLarge) return true;
    throw error;
  }
}
