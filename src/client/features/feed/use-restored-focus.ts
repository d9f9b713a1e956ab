import { useEffect, useRef } from 'react';
import { focusCard, type CardFocus } from './card-focus.ts';

/** Gives focus back to what was followed, as soon as its card is in the document again. */
export function useRestoredFocus(focused: CardFocus | null): void {
  const wanted = useRef(focused);
  useEffect(() => {
    const restore = () => {
      if (wanted.current === null || !focusCard(wanted.current)) return;
      wanted.current = null;
      observer.disconnect();
    };
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true });
    restore();
    return () => observer.disconnect();
  }, []);
}
