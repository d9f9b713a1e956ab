const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((selector) => `${selector}:not([tabindex="-1"], :disabled)`)
  .join();

/** Moves focus to what can have it next before or after a list. */
export function leaveList(list: Element, side: 'before' | 'after'): void {
  const outside = Array.from(document.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
    (element) => !list.contains(element) && element.checkVisibility(),
  );
  const isAfter = (element: Element) =>
    (list.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const target =
    side === 'after' ? outside.find(isAfter) : outside.findLast((element) => !isAfter(element));
  target?.focus();
}
