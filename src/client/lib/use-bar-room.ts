import { useLayoutEffect, type RefObject } from 'react';

/** Has the page keep clear of a bar at its foot, by a property that styles/tokens.css names, however high large text makes it: no focus comes under it, nor the end of the page. Where the window is too low for a bar, it stands in the text and needs none. */
export function useBarRoom(bar: RefObject<HTMLElement | null>, room: '--bar' | '--strip'): void {
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const measure = () => {
      const isFixed = getComputedStyle(current).position === 'fixed';
      style.setProperty(room, isFixed ? `${current.offsetHeight}px` : '0px');
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      style.removeProperty(room);
    };
  }, [bar, room]);
}
