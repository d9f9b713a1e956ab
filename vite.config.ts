import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { PlainReporter } from './test/support/plain-reporter.ts';

/** A browser and the server that it talks to keep two cores busy; they run after everything else, so that time means something. */
const oneBrowserAtATime = {
  environment: 'node',
  setupFiles: ['test/support/fail-on-console-error.ts'],
  maxWorkers: 1,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 60_000,
};
import { undescribed } from './src/server/undescribed.ts';

export default defineConfig({
  // Memoised are the components of a list's cards, which say `use memo`: of everything else it would cost readers 5 kB.
  plugins: [undescribed(), react({ compiler: { compilationMode: 'annotation' } })],
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      targets: { chrome: 125 << 16, firefox: 128 << 16, safari: (17 << 16) | (5 << 8) },
    },
    modules: { localsConvention: 'camelCaseOnly' },
  },
  build: {
    target: 'es2022',
    // One sheet, inlined by the server: see ARCHITECTURE.md, rendering.
    cssCodeSplit: false,
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    modulePreload: false,
    sourcemap: 'hidden',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Three files instead of thirty small ones: what pages share, and what changes only with a dependency.
          groups: [
            { name: 'vendor', test: /node_modules\// },
            {
              name: 'shared',
              test: /src\/(?:shared|client\/(?:app|components|features\/(?:feed|site)|lib))\/(?!block|inline|article|page\.|calendar|category-tree|keys|feed-keys|leave-list|card-heights|live-list|watch-list|stop-pictures|new-stories|is-newer|pull-down|back-offer|relaunch\.ts|relaunch-offer|teaser-list|use-first-seen|format-since|get-if-changed|more-by-author|side-teasers|messages\/(?:en|pseudo))/,
            },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', new PlainReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{shared,server,support}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/fail-on-console-error.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/client/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/fail-on-console-error.ts', 'test/support/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/shared-server.ts'],
          ...oneBrowserAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          ...oneBrowserAtATime,
          testTimeout: 60 * 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'wordpress',
          environment: 'node',
          include: ['test/wordpress/*.test.ts'],
          setupFiles: ['test/support/fail-on-console-error.ts'],
          // PHP in WebAssembly takes a second or two for each answer.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
