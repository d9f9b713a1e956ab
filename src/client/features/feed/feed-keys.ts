import { findFeed, type FeedOnPage } from './feed-focus.ts';
import { leaveList } from './leave-list.ts';

const STORY = 'main article[aria-labelledby^="story-"]';

/** A move whose story is not in the document yet. */
let awaited: { index: number; ended: AbortController } | undefined;

/** The keys of a WAI-ARIA feed while focus is inside of it: Page Down and Page Up go from story to story, Ctrl+End and Ctrl+Home leave it; Enter opens the story that has the focus. */
export function pressFeedKey(event: KeyboardEvent): void {
  const story = focusedStory();
  if (story === null || event.defaultPrevented || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' && event.target === story && !event.ctrlKey) openStory();
  if (!isInFeed(story) || event.shiftKey) return;
  const move = event.ctrlKey ? leavingMove(event.key, story) : pageMove(event.key);
  if (move === undefined) return;
  event.preventDefault();
  move();
}

/** Moves focus to the next (1) or previous (-1) story; from outside of the stories to the first in view. */
export function moveToStory(step: 1 | -1): void {
  const feed = findFeed() ?? wholeList();
  const index = nextIndex(feed, step);
  awaited?.ended.abort();
  // A feed is asked for more near its end: the story after the last may be on its way.
  const furthest = findFeed() === undefined ? feed.count - 1 : feed.count;
  if (index < 0 || index > furthest || focusIndex(index)) return;
  awaitStory(index);
  if (index < feed.count) feed.scrollToIndex(index);
}

/** Opens the story that focus is in, by its headline: Back finds the focus there. */
export function openStory(): void {
  const headline = focusedStory()?.querySelector<HTMLElement>('h3 a');
  headline?.focus({ preventScroll: true });
  headline?.click();
}

const stories = () => Array.from(document.querySelectorAll<HTMLElement>(STORY));

const focusedStory = () => document.activeElement?.closest<HTMLElement>(STORY) ?? null;

const isInFeed = (story: Element) =>
  (findFeed()?.indexOfArticle(story) ?? -1) >= 0 || story.closest('[role="feed"]') !== null;

function pageMove(key: string) {
  if (key === 'PageDown') return () => moveToStory(1);
  if (key === 'PageUp') return () => moveToStory(-1);
  return undefined;
}

function leavingMove(key: string, story: Element) {
  const list = story.closest('[role="feed"], ol');
  if (list === null) return undefined;
  if (key === 'End') return () => leaveList(list, 'after');
  if (key === 'Home') return () => leaveList(list, 'before');
  return undefined;
}

/** A page of which every story stands in the document. */
function wholeList(): FeedOnPage {
  const all: Element[] = stories();
  return {
    count: all.length,
    indexOfArticle: (story) => all.indexOf(story),
    scrollToIndex: () => undefined,
  };
}

function nextIndex(feed: FeedOnPage, step: 1 | -1): number {
  if (awaited !== undefined && awaited.index < feed.count) return awaited.index + step;
  const story = focusedStory();
  if (story !== null) return feed.indexOfArticle(story) + step;
  const first = stories().find((each) => each.getBoundingClientRect().top >= 0);
  return first === undefined ? -1 : feed.indexOfArticle(first);
}

function focusIndex(index: number): boolean {
  const feed = findFeed() ?? wholeList();
  const story = stories().find((each) => feed.indexOfArticle(each) === index);
  story?.focus();
  return story !== undefined;
}

/** Gives focus to a story as soon as the list has brought it, unless focus goes elsewhere meanwhile. */
function awaitStory(index: number) {
  const ended = new AbortController();
  const from = document.activeElement;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== from || focusIndex(index)) ended.abort();
  });
  ended.signal.addEventListener('abort', () => {
    observer.disconnect();
    awaited = undefined;
  });
  observer.observe(document.body, { childList: true, subtree: true });
  awaited = { index, ended };
}
