import type { Plugin } from 'vite';

/** The one script that pages name in development. */
export const DEVELOPMENT_ENTRY = '/@development-entry';

/** A Vite plugin that starts the client as Vite's own HTML would: fast refresh must be in place before any component is loaded. */
export function developmentEntry(): Plugin {
  return {
    name: 'development-entry',
    resolveId: (id) => (id === DEVELOPMENT_ENTRY ? id : undefined),
    load: (id) =>
      id === DEVELOPMENT_ENTRY
        ? `import '/@vite/client';
import { injectIntoGlobalHook } from '/@react-refresh';
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;
await import('/src/client/main.tsx');`
        : undefined,
  };
}
