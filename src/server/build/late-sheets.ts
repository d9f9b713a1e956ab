import type { Plugin } from 'vite';

/** The style sheets of what no page has in it as the server sends it: what a press opens, what the device alone knows, and what says how the application stands with its server. */
const LATE = [
  'components/offer-bar',
  'components/offer',
  'components/sheet',
  'features/article/listen/listen-player',
  'features/article/share/quote-tools',
  'features/article/share/share-sheet',
  'features/article/viewer/picture-viewer',
  'features/connection/connection-strip',
  'features/feed/new-stories',
  'features/follow/followed-list',
  'features/follow/push-sheet',
  'features/history/history-list',
  'features/problem/stored-stories',
  'features/saved/move-list',
  'features/saved/saved-item',
  'features/saved/saved-shelf',
  'features/saved/story-news',
  'features/shortcuts/shortcut-help',
  'features/site/back-button',
  'features/take/take-sheet',
];
const LATE_SHEET = new RegExp(`/src/client/(?:${LATE.join('|')})\\.module\\.css$`);

/** Sends these style sheets with the code that they are for, which gives them to the document when it comes; every other is in the one sheet that stands in every page, where each byte makes the first paint later. */
export function lateSheets(): Plugin[] {
  const sheets = new Map<string, string>();
  return [
    {
      name: 'dateline:take-late-sheets',
      apply: 'build',
      transform: {
        filter: { id: LATE_SHEET },
        // As Vite's own plugin for styles has made it, with the names that the classes get.
        handler(code, id) {
          sheets.set(id, code.replaceAll(/\n\s*/g, ''));
          return { code: '', map: null };
        },
      },
    },
    {
      name: 'dateline:send-late-sheets',
      apply: 'build',
      enforce: 'post',
      applyToEnvironment: ({ name }) => name === 'client',
      transform: {
        filter: { id: LATE_SHEET },
        handler: (code, id) => ({
          code: `${code}\n{const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(sheets.get(id))});document.adoptedStyleSheets.push(s)}`,
          map: null,
          moduleSideEffects: true,
        }),
      },
    },
  ];
}
