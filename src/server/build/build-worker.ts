import { readdir } from 'node:fs/promises';
import type { InlineConfig } from 'vite';
import { buildVersion } from './build-version.ts';

/** How Vite builds the service worker into a folder with a built client: one classic script, which knows the version and the files that it keeps for those who are offline. */
export async function workerBuild(client: string): Promise<InlineConfig> {
  const names = await readdir(`${client}/assets`);
  const build = {
    version: buildVersion(client),
    // The style sheet stands in the shell.
    files: names.filter((name) => /\.(?:js|woff2)$/.test(name)).map((name) => `/assets/${name}`),
  };
  return {
    define: { BUILD: JSON.stringify(build) },
    build: {
      outDir: client,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: false,
      rolldownOptions: {
        input: 'src/service-worker/main.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  };
}
