declare global {
  interface Window {
    bars?: string[];
  }
}

/** In a page: notes what is said of saving stories from now on. */
export function noteBars() {
  const bars = new Set<string>();
  const note = () => {
    for (const { textContent } of document.querySelectorAll('output')) {
      if (textContent.startsWith('Saved')) bars.add(textContent);
    }
    window.bars = [...bars];
  };
  new MutationObserver(note).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
