import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import type { QuoteToolsProps } from './quote-tools.tsx';
import type { Shared } from './share-ways.ts';

type Props = { body: RefObject<HTMLElement | null>; shared: Shared };

/** Has words of a text copied and shared, from the first that are selected on: until then nothing of it is loaded. */
export function QuoteSharing({ body, shared }: Props) {
  const [loaded, setLoaded] = useState<{ QuoteTools: ComponentType<QuoteToolsProps> }>();

  useEffect(() => {
    if (loaded !== undefined) return;
    const look = () => {
      const selection = document.getSelection();
      if (selection?.isCollapsed !== false || !body.current?.contains(selection.anchorNode)) return;
      // Offline it does not come; the next selection tries again.
      import('./quote-tools.tsx').then(setLoaded, () => undefined);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [body, loaded]);

  return loaded && <loaded.QuoteTools body={body} shared={shared} />;
}
