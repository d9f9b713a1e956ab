import { useEffect, useRef } from 'react';

const SCROLLS = /^(?:Arrow|Page|End| )/;

/** Whether the reader went to the top of the page by the Home key and is still there: newer stories above the list would take the head of the page from view again. */
export function useWentHome(): () => boolean {
  const isHome = useRef(false);

  useEffect(() => {
    const ended = new AbortController();
    const options = { passive: true, signal: ended.signal };
    const goOn = () => (isHome.current = false);
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Home') isHome.current = true;
      else if (SCROLLS.test(key)) goOn();
    };
    window.addEventListener('keydown', press, options);
    window.addEventListener('wheel', goOn, options);
    window.addEventListener('touchstart', goOn, options);
    return () => ended.abort();
  }, []);

  return () => isHome.current;
}
