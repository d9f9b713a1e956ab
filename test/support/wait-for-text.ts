/** Given to a page: resolves with true once a text has stood in it. */
export function waitForText(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    new MutationObserver(() => {
      if (document.body.textContent.includes(text)) resolve(true);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
