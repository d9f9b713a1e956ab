import { feedUrl } from '../../../shared/page-urls.ts';
import { findCardFocus } from './card-focus.ts';
import type { FeedCard } from './feed-cards.ts';
import type { FeedView } from './feed-queries.ts';
import { keepSpot, type Spot } from './feed-spot.ts';
import { leaveFeed } from './left-feed.ts';
import type { LiveList } from './live-list.ts';
import { showPage } from './shown-page.ts';

type List = { view: FeedView; cards: FeedCard[]; live: LiveList; frame: HTMLElement };

/** Milliseconds between two notes while the reader scrolls: browsers refuse more than a few a second. */
const NOTE_EVERY = 250;
let noted = 0;

/** Has the address, the title and what reload returns to follow the reader in a list, in the history entry of a key; now and then while the reader scrolls, unless the page `isLeft`. */
export function noteReader(key: string, { view, cards, live, frame }: List, isLeft = false): void {
  if (live.isScrolling() && !isLeft && performance.now() < noted + NOTE_EVERY) return;
  noted = performance.now();
  const [index] = live.inView();
  const card = cards[index];
  if (card === undefined) return;
  const path = feedUrl(view.subject, { page: card.page, access: view.access });
  const spot: Spot = {
    version: 1,
    story: card.teaser.id,
    top: frame.getBoundingClientRect().top + live.offsetOf(index),
    focused: findCardFocus(frame),
  };
  showPage(view, card.page);
  keepSpot(key, path, spot);
  leaveFeed(path, spot);
}
