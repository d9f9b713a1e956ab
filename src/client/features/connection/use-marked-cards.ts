import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { articleUrl } from '../../../shared/page-urls.ts';
import { getStoredSlugs } from '../../lib/stored-stories.ts';

/** The link of a card, and the last line of its text. */
const LINK = 'h3 a[href^="/article/"]';
const LAST_LINE = 'p:last-of-type::after';

/** While the device is offline, marks the cards of stories that it does not have with a few words: by a style sheet, so that no card is drawn anew and those that come later are marked as well. */
export function useMarkedCards(isOffline: boolean, words: string): void {
  const queryClient = useQueryClient();

  useEffect(() => {
    if (!isOffline) return undefined;
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const mark = async () => {
      const inTab = queryClient
        .getQueryCache()
        .findAll({ queryKey: ['articles'] })
        .flatMap(({ queryKey, state }) => (state.data === undefined ? [] : String(queryKey[1])));
      sheet.replaceSync(rulesFor([...(await getStoredSlugs()), ...inTab], words));
    };
    // Where storage is refused, nothing is said of what opens.
    mark().catch(() => undefined);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [isOffline, words, queryClient]);
}

function rulesFor(slugs: string[], words: string): string {
  const held = slugs.map((slug) => `[href="${articleUrl(slug)}"]`).join();
  const link = `${LINK}${held === '' ? '' : `:not(${held})`}`;
  return `${link}{color:var(--ink-3)}article:has(${link}) div>${LAST_LINE}{content:${JSON.stringify(words)};font-style:italic}`;
}
