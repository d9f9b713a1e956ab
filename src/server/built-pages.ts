import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { renderPage } from '../client/server-entry.tsx';
import { buildVersion } from './build/build-version.ts';
import { builtFolders } from './build/built-folders.ts';
import { readPageAssets, type PageAssets } from './html/page-assets.ts';
import { readStaticFiles, type StaticFile } from './http/static-files.ts';
import { StartError } from './start-error.ts';

export type BuiltPages = {
  renderPage: typeof renderPage;
  assets: PageAssets;
  files: Map<string, StaticFile>;
  /** Of the built client; the shell and the worker name it. */
  version: string;
};

/** Loads the built application; throws a `StartError` when there is none. */
export async function loadBuiltPages(root: string): Promise<BuiltPages> {
  const { client, server } = builtFolders(root);
  try {
    const entry = pathToFileURL(join(server, 'server-entry.js')).href;
    const built = (await import(entry)) as Pick<BuiltPages, 'renderPage'>;
    return {
      renderPage: built.renderPage,
      assets: readPageAssets(client),
      files: readStaticFiles(client),
      version: buildVersion(client),
    };
  } catch (error) {
    throw new StartError('There is no complete build in dist/. Run: npm run build', {
      cause: error,
    });
  }
}
