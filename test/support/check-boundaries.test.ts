import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkBoundaries } from './check-boundaries.ts';

const ALLOWED = {
  'src/shared/access.ts': 'export const access = 1;',
  'src/client/lib/format.ts': `export { access } from '../../shared/access.ts';`,
  'src/client/features/feed/card.tsx': `export { access } from '../../lib/format.ts';`,
  'src/client/server-entry.tsx': `export { access } from './lib/format.ts'; export type Page = 1;`,
  'src/server/store/rows.ts': `export { access } from '../../shared/access.ts';`,
  'src/server/html/pages.ts': `import type { Page } from '../../client/server-entry.tsx'; export type P = Page;`,
  'test/server/rows.test.ts': `import '../../src/server/store/rows.ts';`,
};

test('imports that the table allows are no violations, and every file is read', async () => {
  const report = await check({});

  expect(report).toEqual({ modules: Object.keys(ALLOWED).length, violations: [] });
});

test.each([
  {
    fault: 'a feature that imports another',
    file: 'src/client/features/article/view.tsx',
    source: `export { access } from '../feed/card.tsx';`,
    rule: 'a feature never imports another',
  },
  {
    fault: 'a client file that imports the server',
    file: 'src/client/lib/rows.ts',
    source: `export { access } from '../../server/store/rows.ts';`,
    rule: 'lib: imports only shared',
  },
  {
    fault: 'a type that the client takes from the server',
    file: 'src/client/lib/rows.ts',
    source: `import type { Row } from '../../server/store/rows.ts'; export type R = Row;`,
    rule: 'lib: imports only shared',
  },
  {
    fault: 'a server page that runs the client',
    file: 'src/server/html/render.ts',
    source: `export { access } from '../../client/server-entry.tsx';`,
    rule: 'html: imports only types from client entries',
  },
  {
    fault: 'an import upwards',
    file: 'src/client/lib/card.ts',
    source: `export { access } from '../features/feed/card.tsx';`,
    rule: 'lib: imports only shared',
  },
  {
    fault: 'a lazy import upwards',
    file: 'src/server/store/lazy.ts',
    source: `export const page = () => import('../html/pages.ts');`,
    rule: 'store: imports only shared',
  },
  {
    fault: 'a source file that imports a test',
    file: 'src/server/store/borrowed.ts',
    source: `import '../../../test/server/rows.test.ts';`,
    rule: 'store: imports only shared',
  },
  {
    fault: 'a shared file that needs Node',
    file: 'src/shared/files.ts',
    source: `export { readFileSync } from 'node:fs';`,
    rule: "shared: does not import Node's own modules",
  },
  {
    fault: 'a circle',
    file: 'src/shared/a.ts',
    source: `import './b.ts'; export const a = 1;`,
    rule: 'no cycles',
  },
  {
    fault: 'a file that is not there',
    file: 'src/shared/broken.ts',
    source: `import './nowhere.ts';`,
    rule: 'every import exists',
  },
  {
    fault: 'a folder that the table does not know',
    file: 'src/server/utilities/text.ts',
    source: `export { access } from '../../shared/access.ts';`,
    rule: 'every file belongs to a layer',
  },
])('$fault is a violation', async ({ file, source, rule }) => {
  const { violations } = await check({
    'src/shared/b.ts': `export * from './a.ts';`,
    'src/shared/a.ts': '',
    [file]: source,
  });

  expect(violations).toContainEqual(expect.stringMatching(`^${rule}: ${file} `));
});

async function check(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-boundaries-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, source] of Object.entries({ ...ALLOWED, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return checkBoundaries(folder);
}
