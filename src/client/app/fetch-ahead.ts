import type { QueryClient } from '@tanstack/react-query';
import { articleQueries } from '../features/article/article-queries.ts';
import { siteQueries } from '../features/site/site-queries.ts';
import { isSaving } from '../lib/saver-context.ts';

const STORY = '/article/';
const LINK = `a[href^="${STORY}"]`;
const CARD = `article:has(${LINK})`;

/**
 * Fetches what a story takes to be opened, unless the reader saves data: the code of its page, and the tree that its section
 * stands in, from the first pointer that moves over a card, finger on it or focus in it; the story itself from the moment at
 * which a mouse is pressed, a tenth of a second before it is let go. Fingers press cards to scroll. What does not come is
 * asked for again when it is needed.
 */
export function fetchAhead(queryClient: QueryClient): void {
  const pointed = new AbortController();
  const { signal } = pointed;
  const point = (event: Event) => {
    // Scrolling brings cards under a mouse that rests.
    const rests = event instanceof MouseEvent && event.type === 'pointermove' && !hasMoved(event);
    if (rests || find(event.target, `${LINK}, ${CARD}`) === null || isSaving()) return;
    pointed.abort();
    import('../pages/article-page.tsx').catch(() => undefined);
    queryClient.query(siteQueries.categories()).catch(() => undefined);
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin']) {
    window.addEventListener(type, point, { signal });
  }
  window.addEventListener('pointerdown', ({ target, pointerType, button }) => {
    const link = find(target, LINK);
    if (link === null || pointerType !== 'mouse' || button !== 0 || isSaving()) return;
    const slug = decodeURIComponent(link.pathname.slice(STORY.length));
    queryClient.query(articleQueries.bySlug(slug)).catch(() => undefined);
  });
}

const hasMoved = ({ movementX, movementY }: MouseEvent) => movementX !== 0 || movementY !== 0;

const find = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
