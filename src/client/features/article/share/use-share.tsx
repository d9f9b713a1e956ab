import { useState, type ComponentType, type ReactNode } from 'react';
import type { ShareSheetProps } from './share-sheet.tsx';
import type { Shared } from './share-ways.ts';

/** Shares by the system's sheet, or where there is none by our own, which `sheet` has to be drawn for. */
export function useShare(): { share: (shared: Shared) => void; sheet: ReactNode } {
  const [opened, setOpened] = useState<{
    ShareSheet: ComponentType<ShareSheetProps>;
    shared: Shared;
  }>();

  const share = async (shared: Shared) => {
    if (await shareBySystem(shared)) return;
    const { ShareSheet } = await import('./share-sheet.tsx');
    setOpened({ ShareSheet, shared });
  };

  return {
    // Where the sheet does not load, the address bar has the address still.
    share: (shared) => void share(shared).catch(() => undefined),
    sheet: opened !== undefined && (
      <opened.ShareSheet shared={opened.shared} onClose={() => setOpened(undefined)} />
    ),
  };
}

/** Whether the system had a sheet, and the reader has seen it. */
async function shareBySystem(shared: Shared): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
