import { compileArticle } from '../source/article-html/compile-article.ts';
import { ArticleTooLarge } from '../source/article-html/parse-bounded.ts';
import { openingOf } from '../source/opening.ts';
import { wordsIn } from '../source/reading-time.ts';
import { isGate } from '../source/wordpress/compile-story.ts';
import type { WirePost } from '../source/wordpress/wire-post.ts';

/** A wall in words that we do not know, as those of other languages, has hardly more. */
const MOST_OF_A_WALL = 40;
/** So many words behind our opening many a newsroom gives away before its wall. */
const MOST_OF_A_TEASER = 300;

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
    return beyond > (told.length < all.length ? MOST_OF_A_TEASER : MOST_OF_A_WALL);
  } catch (error) {
    // Nobody writes a teaser beyond the limits of an article.
    if (error instanceof ArticleTooLarge) return true;
    throw error;
  }
}
