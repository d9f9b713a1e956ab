import type { ReactNode } from 'react';
import { moveToStory, openStory, pressFeedKey } from '../features/feed/feed-keys.ts';
import { pressShortcut } from '../features/shortcuts/press-shortcut.ts';
import { ShortcutHelp } from '../features/shortcuts/shortcut-help.tsx';

/** Answers the keys of a page; `showHelp` puts the help dialog into it, or takes it away. */
export const createKeyHandler =
  (showHelp: (help: ReactNode) => void) =>
  (event: KeyboardEvent): void => {
    pressFeedKey(event);
    pressShortcut(event, {
      step: moveToStory,
      open: openStory,
      help: () => showHelp(<ShortcutHelp onClose={() => showHelp(null)} />),
    });
  };
