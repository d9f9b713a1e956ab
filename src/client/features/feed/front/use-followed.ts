import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';

/** Which headline was followed from a history entry, by the entry's key. */
const followed = new Map<string, string>();

/** Gives focus back to the headline that was followed from here, where the reader comes back to. */
export function useFollowed(): void {
  const { key } = useLocation();

  useEffect(() => {
    document.getElementById(followed.get(key) ?? '')?.focus({ preventScroll: true });
  }, [key]);

  useLayoutEffect(
    () => () => {
      const { id = '' } = document.activeElement ?? {};
      if (id.startsWith('story-')) followed.set(key, id);
    },
    [key],
  );
}
