import { PAGE_STATE_ID } from '../../shared/page-state-id.ts';
import type { RenderedPage } from '../../client/server-entry.tsx';
import { BOOT_SCRIPT } from './boot-script.ts';
import type { PageAssets } from './page-assets.ts';
import { structuredData } from './structured-data.ts';

/** The whole document: what React rendered, with the style sheet and the boot script set into its head, and structured data and the page's state, which no reader waits for, after its text. */
export function pageDocument(page: RenderedPage, assets: PageAssets): string {
  const { language } = page.state;
  const modules = assets.scriptsFor(page.module, language).join(' ');
  const catalogues = Object.entries(assets.catalogues).map(
    ([tag, files]) => ` data-${tag}="${files.join(' ')}"`,
  );
  // The shell has nothing to look at that scripts could delay.
  const now = page.state.router === null ? ' data-now' : '';
  const head = [
    assets.sheet === '' ? '' : `<style>${assets.sheet}</style>`,
    `<script data-modules="${modules}"${catalogues.join('')}${now}>${BOOT_SCRIPT}</script>`,
  ].join('');
  const rest = [
    ...structuredData(page).map((data) => dataBlock('application/ld+json', data)),
    dataBlock('application/json', page.state, ` id="${PAGE_STATE_ID}"`),
  ].join('');
  const html = page.html.replace('</head>', () => `${head}</head>`);
  const end = html.lastIndexOf('</body>');
  return `<!doctype html>${html.slice(0, end)}${rest}${html.slice(end)}`;
}

/** A script element that holds data and never runs: `<` cannot end it. */
const dataBlock = (type: string, data: unknown, attributes = '') =>
  `<script type="${type}"${attributes}>${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
