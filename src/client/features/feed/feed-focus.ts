/** A windowed feed as far as the keyboard has to know it. */
export type FeedOnPage = {
  /** Number of its stories that are loaded. */
  count: number;
  /** Brings a story into the document and into view. */
  scrollToIndex: (index: number) => void;
  /** The place of an article of the document among the stories; -1 for one of another list. */
  indexOfArticle: (article: Element) => number;
};

let present: FeedOnPage | undefined;

/** Makes a feed the one that keys move in; returns what ends that. To be called in a layout effect: whoever waits for a story looks as soon as the document changes. */
export function registerFeed(feed: FeedOnPage): () => void {
  present = feed;
  return () => {
    if (present === feed) present = undefined;
  };
}

/** The feed that keys move in; undefined where every story of the page stands in the document. */
export const findFeed = (): FeedOnPage | undefined => present;
