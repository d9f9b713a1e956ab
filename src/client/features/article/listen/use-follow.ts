import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a scroll after which it has ended. */
const SETTLED = 150;
/** Where in the window a sentence is brought, from its top: there is room below for those that follow. */
const EYES = 0.25;

/** Keeps words in view as they change, until the reader scrolls them away; takes the reader back to them. */
export function useFollow(words: Range | undefined) {
  const [isAway, setAway] = useState(false);
  const latest = useRef(words);
  const scrolling = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let before: Range | undefined;
    const settle = () => {
      scrolling.current = undefined;
      const now = latest.current;
      if (before === undefined || now === undefined) return;
      const isWithThem = isSeen(before) || isSeen(now);
      setAway(!isWithThem);
      // They went on while the page was scrolled, perhaps out of view.
      if (isWithThem && now !== before) keepInView(now);
    };
    const note = () => {
      if (scrolling.current === undefined) before = latest.current;
      clearTimeout(scrolling.current);
      scrolling.current = setTimeout(settle, SETTLED);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      clearTimeout(scrolling.current);
      window.removeEventListener('scroll', note);
    };
  }, []);

  useEffect(() => {
    latest.current = words;
    // While the reader scrolls, nothing pulls at the page.
    if (words === undefined || isAway || scrolling.current !== undefined) return;
    keepInView(words);
  }, [words, isAway]);

  return { isAway: isAway && words !== undefined, follow: () => setAway(false) };
}

const isSeen = (words: Range) => {
  const { top, bottom } = words.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight - roomBelow();
};

function keepInView(words: Range) {
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight - roomBelow()) return;
  window.scrollBy({ top: top - window.innerHeight * EYES, behavior: scrollBehaviour() });
}

/** Pixels at the window's foot that bars take: what the page keeps clear of them for whatever has the focus. */
const roomBelow = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;

const scrollBehaviour = (): ScrollBehavior =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth';
