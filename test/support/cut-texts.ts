import type { Page } from 'playwright-core';

/** Spaces a page's text as wide as readers may (WCAG 1.4.12), and tells which texts are cut off then or leave the window. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(spacing);
    const cut = Array.from(document.body.querySelectorAll('*')).filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility() || !element.textContent?.trim()) {
        return false;
      }
      // Sections that find no room in the masthead's row stand on the page that its last link leads to.
      if (element.matches('header nav ul')) return false;
      const [hidesAcross, hidesDown] = [overflowX, overflowY].map((overflow) =>
        /hidden|clip/.test(overflow),
      );
      return (
        (hidesAcross && element.scrollWidth > element.clientWidth + 1) ||
        (hidesDown && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const found = cut.map(({ outerHTML }) => outerHTML.slice(0, 160));
    const { scrollWidth } = document.documentElement;
    document.adoptedStyleSheets.pop();
    return scrollWidth > innerWidth ? [...found, `${scrollWidth} px wide`] : found;
  });
}
