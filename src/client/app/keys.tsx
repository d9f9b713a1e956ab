import type { ReactNode } from 'react';
import { turnStory } from '../features/article/turn-story.ts';
import { moveToStory, openStory, pressFeedKey } from '../features/feed/feed-keys.ts';
import { pressShortcut } from '../features/shortcuts/press-shortcut.ts';
import { ShortcutHelp } from '../features/shortcuts/shortcut-help.tsx';

/** Answers the keys of a page; `showHelp` puts the help dialog into it, or takes it away. */
export function createKeyHandler(showHelp: (help: ReactNode) => void) {
  let opened = 0;
  const help = () => {
    // A dialog of its own each time: one that has just been closed says so a little later, and would take this one along.
    opened += 1;
    showHelp(<ShortcutHelp key={opened} onClose={() => showHelp(null)} />);
  };
  return (event: KeyboardEvent): void => {
    pressFeedKey(event);
    pressShortcut(event, { step: moveToStory, open: openStory, turn: turnStory, help });
  };
}
