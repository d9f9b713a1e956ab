import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { undescribed } from './src/server/undescribed.ts';

export default defineConfig({
  plugins: [undescribed(), react({ compiler: true })],
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
            { name: 'vendor', test: /node_modules\/(?!virtua\/)/ },
            {
              name: 'shared',
              test: /src\/(?:shared|client\/(?:app|components|features\/(?:feed|site)|lib))\/(?!block|inline|article|live-list|messages\/(?:en|pseudo))/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{shared,server,support}/**/*.test.ts'],
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
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/support/fail-on-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
