import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Moves focus to the new page's `h1` after a navigation, or to the part that the address names, so that a screen reader says where it is; not on the first load, and not where the page has put it back itself. */
export function RouteFocus() {
  const { key, hash } = useLocation();
  const seen = useRef(key);

  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    if (hash !== '') {
      document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
      return;
    }
    const main = document.querySelector('main');
    if (main?.contains(document.activeElement)) return;
    main?.querySelector('h1')?.focus({ preventScroll: true });
  }, [key, hash]);

  return null;
}
