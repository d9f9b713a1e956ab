import type { Page } from 'playwright-core';

type Card = { id: string; top: number; isInView: boolean };

/** What was seen of a feed's cards in every frame since. */
export type WatchedCards = {
  /** What must never be, and was. */
  broken: string[];
  /** Which card came after which: neighbours for good, since a list grows at its ends alone. */
  pairs: [id: string, next: string][];
  /** Dates of the stories as their cards told them, in ISO 8601. */
  dates: [id: string, date: string][];
};

/** Looks at the cards of a feed in every frame, from now on; resolves with what tells what was seen. */
export async function watchCards(page: Page): Promise<() => Promise<WatchedCards>> {
  await page.evaluate(watch);
  return () => page.evaluate(() => (Reflect.get(window, 'takeCards') as () => WatchedCards)());
}

/** Runs in the page. */
function watch() {
  const broken = new Set<string>();
  const next = new Map<string, string>();
  const previous = new Map<string, string>();
  const dates = new Map<string, string>();
  let before: Card[] = [];
  let scrolled = window.scrollY;
  /** By how much the application has moved the window since, which is none of the reader's doing. */
  let jump = 0;
  const { scrollBy } = window;
  window.scrollBy = (...given: unknown[]) => {
    const from = window.scrollY;
    Reflect.apply(scrollBy, window, given);
    jump += window.scrollY - from;
  };

  const cardsNow = () =>
    Array.from(document.querySelectorAll('main [role="feed"] article'), (article): Card => {
      const { top, bottom } = article.getBoundingClientRect();
      if (!dates.has(article.id)) {
        dates.set(
          article.id,
          article.querySelector('p time[datetime*="T"]')?.getAttribute('datetime') ?? '',
        );
      }
      const isSeen = getComputedStyle(article).visibility === 'visible';
      return { id: article.id, top, isInView: isSeen && bottom > 0 && top < innerHeight };
    });

  const lookAtOrder = (ids: string[]) => {
    if (new Set(ids).size < ids.length) broken.add(`a story twice: ${ids.join(' ')}`);
    for (const [place, id] of ids.entries()) {
      const follower = ids[place + 1];
      if (follower === undefined) continue;
      const known = [next.get(id) ?? follower, previous.get(follower) ?? id];
      if (known[0] !== follower) broken.add(`after ${id} first ${known[0]}, then ${follower}`);
      if (known[1] !== id) broken.add(`before ${follower} first ${known[1]}, then ${id}`);
      next.set(id, follower);
      previous.set(follower, id);
    }
  };

  /** `by` is how far the reader has scrolled. Browsers' own count of layout shifts has those in it for which the window makes up, so that nobody sees them. */
  const lookAtPlaces = (cards: Card[], by: number) => {
    const tops = new Map(before.filter(({ isInView }) => isInView).map(({ id, top }) => [id, top]));
    const moves = cards.flatMap(({ id, top }) => {
      const was = tops.get(id);
      return was === undefined ? [] : [{ id, by: was - top }];
    });
    const wrong = moves.find((move) => Math.abs(move.by - by) > 1);
    if (wrong === undefined || moves.every((move) => Math.abs(move.by) <= 1)) return;
    broken.add(`the reader scrolls by ${by} px, ${wrong.id} moves by ${wrong.by}`);
  };

  const look = () => {
    const cards = cardsNow();
    lookAtOrder(cards.map(({ id }) => id));
    lookAtPlaces(cards, window.scrollY - scrolled - jump);
    before = cards;
    scrolled = window.scrollY;
    jump = 0;
    requestAnimationFrame(look);
  };
  look();
  Reflect.set(window, 'takeCards', () => ({
    broken: [...broken],
    pairs: [...next],
    dates: [...dates],
  }));
}
