import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test.each([
  {
    fault: 'markup set as a string',
    rule: 'react(no-danger)',
    source: `export const A = () => <p dangerouslySetInnerHTML={{ __html: '<b>b</b>' }} />;`,
  },
  {
    fault: 'a picture without a text',
    rule: 'jsx-a11y(alt-text)',
    source: `export const A = () => <img src="/a.jpg" />;`,
  },
  {
    fault: 'a click that a keyboard cannot make',
    rule: 'jsx-a11y(click-events-have-key-events)',
    source: `export const A = () => <div onClick={() => undefined}>a</div>;`,
  },
  {
    fault: 'a default export',
    rule: 'import(no-default-export)',
    source: `export default function a() {}`,
  },
  {
    fault: 'a file that only hands on others',
    rule: 'oxc(no-barrel-file)',
    source: `export * from './a.ts';`,
  },
  {
    fault: 'a value of any type',
    rule: 'typescript(no-explicit-any)',
    source: `export const a = (b: any) => String(b);`,
  },
  {
    fault: 'a promise that nobody waits for',
    rule: 'typescript(no-floating-promises)',
    source: `export function a() { Promise.resolve(1).then(() => 2); }`,
  },
  {
    fault: 'a file of more than 250 lines',
    rule: 'eslint(max-lines)',
    source: Array.from({ length: 251 }, (_, n) => `export const a${n} = ${n};`).join('\n'),
  },
])('the linter refuses $fault', ({ rule, source }) => {
  expect(lint(source)).toContain(rule);
});

test('the linter has nothing against a plain component', () => {
  expect(lint(`export const A = () => <p>Text</p>;\n`)).toContain('0 warnings and 0 errors');
});

function lint(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
  writeFileSync(join(folder, 'a.ts'), 'export const a = 1;\n');
  writeFileSync(join(folder, 'file.tsx'), source);
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/oxlint'),
    ['--config', join(ROOT, '.oxlintrc.json'), 'file.tsx'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return stdout;
}
