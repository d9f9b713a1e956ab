import { OPENED_KEY } from '../../shared/opened-key.ts';
import { createDeviceValue } from './device-value.ts';
import { onPrivateDataForgotten } from './private-data.ts';

const MOST = 500;

/** As badge.module.css has it for subscribers. */
const QUIET = 'border-color:var(--control);background:transparent;color:var(--ink-2)';
const QUIET_FORCED = 'border-color:CanvasText;background:Canvas;color:CanvasText';

/** Slugs, the last one opened last. */
const opened = createDeviceValue<string[]>(OPENED_KEY, {
  parse: (text) => (text === null ? [] : text.split(' ')),
  format: (slugs) => (slugs.length === 0 ? null : slugs.join(' ')),
});
let sheet: CSSStyleSheet | undefined;

/** Learns that a premium story opens for who is signed in, or no longer does, and has its badge say so. */
export function noteOpened(slug: string, isOpen: boolean): void {
  const others = opened.read().filter((one) => one !== slug);
  const isNews = isOpen === (others.length === opened.read().length);
  if (isNews) opened.keep((isOpen ? [...others, slug] : others).slice(-MOST));
  showOpened();
}

/** Outlines the badges of the stories that opened, wherever they stand or will stand: by a style sheet, so that no card is drawn anew. */
export function showOpened(): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    opened.subscribe(paint);
    onPrivateDataForgotten(() => opened.keep([]));
  }
  paint();
}

function paint(): void {
  const slugs = opened.read();
  const badges = slugs.map((slug) => `[data-story="${CSS.escape(slug)}"]`).join();
  sheet?.replaceSync(
    badges === ''
      ? ''
      : `${badges}{${QUIET}}@media (forced-colors:active){${badges}{${QUIET_FORCED}}}`,
  );
}
