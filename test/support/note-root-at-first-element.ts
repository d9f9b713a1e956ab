/** Given to a page before anything else: notes, as `atFirst`, how the root element is when the first thing that could be painted is there. */
export function noteRootAtFirstElement() {
  new MutationObserver((_, observer) => {
    if (document.body === null) return;
    observer.disconnect();
    Object.assign(window, { atFirst: Object.assign({}, document.documentElement.dataset) });
  }).observe(document, { childList: true, subtree: true });
}
