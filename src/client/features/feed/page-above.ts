import { PAGE_SIZE, type Feed } from '../../../shared/feed.ts';

/** The page on which the story just above an answer's first one stands; 0 at the top of a feed. A month may begin in the middle of a page, which then has some of its stories above. */
export const pageAbove = (feed: Feed | undefined): number =>
  Math.ceil(((feed?.first?.position ?? 1) - 1) / PAGE_SIZE);
