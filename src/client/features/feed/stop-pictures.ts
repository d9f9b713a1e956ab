/** Stops the pictures of a card that has left the document: until they came they would keep it in memory, and those in view waiting. */
export function stopPictures(card: Element): void {
  if (card.querySelector('img')?.complete !== false) return;
  for (const part of card.querySelectorAll('source, img')) {
    part.removeAttribute('srcset');
    part.removeAttribute('src');
  }
  // In Chromium a picture whose sources change listens for changes of the window until it leaves the document.
  document.head.append(card);
  card.remove();
}
