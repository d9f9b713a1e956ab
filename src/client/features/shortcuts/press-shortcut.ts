import { shortcutSwitch } from '../../lib/shortcut-switch.ts';

/** What single keys do. */
export type ShortcutActions = {
  step: (by: 1 | -1) => void;
  open: () => void;
  turn: (to: 'next' | 'previous') => void;
  help: () => void;
};

/** Where letters are text, or choose from a list. */
const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="listbox"], [role="combobox"]';

/** Does what a single key stands for, unless it is switched off or meant for something else. */
export function pressShortcut(
  event: KeyboardEvent,
  { step, open, turn, help }: ShortcutActions,
): void {
  if (!isMeant(event) || !shortcutSwitch.read()) return;
  const actions: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    o: open,
    ']': () => turn('next'),
    '[': () => turn('previous'),
    // Whoever announces new stories listens.
    n: () => document.dispatchEvent(new CustomEvent('dateline:new-stories')),
    '?': help,
  };
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (action === undefined) return;
  // Firefox would look for the letter in the page.
  event.preventDefault();
  action();
}

function isMeant(event: KeyboardEvent): boolean {
  // Some input methods say so by the code alone.
  const isComposing = event.isComposing || event.keyCode === 229;
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  return (
    !event.defaultPrevented &&
    !isComposing &&
    !isModified &&
    !(event.target instanceof Element && event.target.closest(FIELDS) !== null) &&
    document.querySelector('dialog[open]') === null
  );
}
