import type { Plugin } from 'vite';

/** Has `import()` be no more than that in the browser: Vite's own goes by way of what preloads styles and scripts, and here there is nothing that it would preload, since pages name their scripts themselves and styles come with them. */
export function plainImports(): Plugin {
  return {
    name: 'dateline:plain-imports',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
  };
}
