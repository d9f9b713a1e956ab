/** On which side of a list focus stands in view: more stories on that side would push it away from the reader, who could never reach the head or the foot of the page. Undefined in the list, and where a page has only been opened. */
export function focusBeside(list: Element): 'above' | 'below' | undefined {
  const focused = document.activeElement;
  if (focused === null || list.contains(focused) || focused.matches('body, [tabindex="-1"]'))
    return;
  const { top, bottom } = focused.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight) return;
  const position = list.compareDocumentPosition(focused);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 'above' : 'below';
}
