/** Whether focus stands in view below a list: more stories in the list would push it away from the reader, who could never reach the foot of the page. */
export function isFocusBelow(list: Element): boolean {
  const focused = document.activeElement;
  if (focused === null || list.contains(focused)) return false;
  const position = list.compareDocumentPosition(focused);
  if ((position & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
