import { useEffect } from 'react';
import { markRead } from '../../lib/read-marks.ts';

/** Milliseconds in view after which a story was more than glanced at. */
const A_LOOK = 5000;

/** Marks a story as read once it was in view for five seconds on end, or was scrolled by half a screen; undefined is one that is still to come. */
export function useMarkRead(id: number | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const ended = new AbortController();
    const { signal } = ended;
    let look: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(look);
      ended.abort();
    };
    const mark = () => {
      end();
      markRead(id);
    };
    const wait = () => {
      clearTimeout(look);
      // A story opened in a tab behind is not read yet.
      if (!document.hidden) look = setTimeout(mark, A_LOOK);
    };
    wait();
    document.addEventListener('visibilitychange', wait, { signal });
    window.addEventListener(
      'scroll',
      () => {
        if (window.scrollY > window.innerHeight / 2) mark();
      },
      { passive: true, signal },
    );
    return end;
  }, [id]);
}
