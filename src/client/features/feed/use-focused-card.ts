import { useEffect, useState, type RefObject } from 'react';
import { storyOf } from './card-focus.ts';

/** The story whose card has focus in a list; at first the one that will have it. */
export function useFocusedCard(
  frame: RefObject<HTMLElement | null>,
  atFirst: number | undefined,
): number | undefined {
  const [focused, setFocused] = useState(atFirst);

  useEffect(() => {
    const list = frame.current;
    const enter = ({ target }: FocusEvent) => setFocused(storyOf(target as Element));
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      // From card to card it never is nowhere; and where another window comes before this one, it stays.
      const stays =
        list?.contains(relatedTarget as Node | null) || document.activeElement === target;
      if (!stays) setFocused(undefined);
    };
    list?.addEventListener('focusin', enter);
    list?.addEventListener('focusout', leave);
    return () => {
      list?.removeEventListener('focusin', enter);
      list?.removeEventListener('focusout', leave);
    };
  }, [frame]);

  return focused;
}
