import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { lateSheets } from './src/server/build/late-sheets.ts';
import { neverCalled } from './src/server/build/never-called.ts';
import { plainImports } from './src/server/build/plain-imports.ts';
import { undescribed } from './src/server/undescribed.ts';
import { PlainReporter } from './test/support/plain-reporter.ts';

/** A browser and the server that it talks to keep two cores busy; they run after everything else, so that time means something. */
const oneBrowserAtATime = {
  environment: 'node',
  setupFiles: ['test/support/fail-on-console-error.ts'],
  maxWorkers: 1,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What is waited for comes when it comes; what has to be there in time says so in its test.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  // Memoised are the components of a list's cards, which say `use memo`: of everything else it would cost readers 5 kB.
  plugins: [
    undescribed(),
    neverCalled(),
    lateSheets(),
    plainImports(),
    react({ compiler: { compilationMode: 'annotation' } }),
  ],
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
          // A few files instead of thirty small ones: what opens the device's database, what changes only with a dependency, what every page needs, a feed's list, what follows a subject or takes it along, a story, what a story that is fetched may hold, what the device keeps of stories, what is asked for one reader alone, what is saved, and the reader's account. A group takes along what its modules import, save what a group before it has.
          groups: [
            { name: 'device', test: /node_modules\/idb\/|src\/shared\/device-/ },
            { name: 'vendor', test: /node_modules\// },
            {
              name: 'shared',
              test: /src\/(?:shared\/(?:article-neighbours|opened-key)|client\/(?:app\/(?!beside-page|count-bytes|installed-app|keys|launch|register-worker|keep-this-page|use-launches)|components\/(?:page-meta|rail-section)|features\/feed\/(?:card-sizes|teaser-card|first-seen-rule)|lib\/(?:has-opened|install-answer|keep-line|messages\/load|query-client|theme|use-late-part)))/,
            },
            {
              name: 'feed',
              test: /src\/client\/features\/feed\/(?:archive-rail|feed-meta|feed-view|newest-of|writers-rail)/,
            },
            {
              name: 'follow',
              test: /src\/client\/(?:components\/subject-bar|features\/(?:follow\/(?:follow-button|followed-subjects|push-switch)|take\/take-button))/,
            },
            {
              name: 'part-words',
              test: /src\/client\/lib\/messages\/(?:mark-texts|create-words-hook)/,
            },
            {
              name: 'article',
              test: /src\/(?:shared\/neighbours|client\/features\/article\/(?:neighbour-queries|premium\/(?:gate-place|private-story)\.|share\/use-share|viewer\/picture-viewing))/,
            },
            { name: 'block', test: /src\/shared\/(?:article|block)/ },
            {
              name: 'kept',
              test: /src\/client\/(?:features\/(?:article\/reading-places|history\/opened-stories)|lib\/reader-hint)/,
            },
            {
              name: 'private',
              test: /src\/(?:shared\/session|client\/lib\/(?:get-private|opened-badges|private-data|send-private|session-queries))/,
            },
            {
              name: 'saved',
              test: /node_modules\/idb\/|src\/(?:shared\/device-|client\/lib\/saved\/)/,
            },
            { name: 'account', test: /src\/client\/(?:features|lib\/messages)\/account\// },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', new PlainReporter()],
    // Every core: by itself, Vitest leaves one free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{shared,server,service-worker,support,leaks}/**/*.test.{ts,tsx}'],
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
          name: 'installed',
          include: ['test/installed/*.test.ts'],
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
