import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './new-stories.module.css';

/** Pixels of CSS after which letting go counts. */
const FAR_ENOUGH = 96;

/** Calls `onPull` when the reader of the installed app pulls the page down from its top, as browsers reload in a tab, and says when letting go would count. It listens only: what scrolls goes on scrolling. */
export function PullDown({ onPull }: { onPull: () => void }) {
  const { feed } = useMessages();
  const [isFar, setFar] = useState(false);
  const pulled = useEffectEvent(onPull);

  useEffect(() => {
    const ended = new AbortController();
    const onStart = ({ touches, target }: TouchEvent) => {
      const from = touches[0]?.clientY;
      if (window.scrollY > 0 || touches.length > 1 || from === undefined) return;
      let distance = 0;
      const gesture = new AbortController();
      const listening = { passive: true, signal: gesture.signal };
      const stop = () => {
        gesture.abort();
        setFar(false);
      };
      // At what was touched, not above it: the first touch replaces the plain list, and its cards with it.
      target?.addEventListener(
        'touchmove',
        (event) => {
          if (window.scrollY > 0) return stop();
          distance = ((event as TouchEvent).touches[0]?.clientY ?? from) - from;
          setFar(distance >= FAR_ENOUGH);
        },
        listening,
      );
      target?.addEventListener('touchcancel', stop, listening);
      target?.addEventListener(
        'touchend',
        () => {
          stop();
          if (distance >= FAR_ENOUGH) pulled();
        },
        listening,
      );
    };
    window.addEventListener('touchstart', onStart, { passive: true, signal: ended.signal });
    return () => ended.abort();
  }, []);

  return isFar && <p className={styles.pull}>{feed.release}</p>;
}
