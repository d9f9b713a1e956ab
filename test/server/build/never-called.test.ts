import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { neverCalled } from '../../../src/server/build/never-called.ts';

const LIBRARY = `
  export class Cache { read() { return 'reads'; } write() { return 'writes to the server'; } }
  export function createRouter() {
    function navigate() { return 'navigates'; }
    function submit() { return serialise(); }
    return { navigate, submit };
  }
  const serialise = () => 'serialises a form';
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-never-called-'));
  writeFileSync(join(root, 'library.js'), LIBRARY);
  writeFileSync(
    join(root, 'main.js'),
    `import { Cache, createRouter } from './library.js'; globalThis.router = createRouter(); globalThis.cache = new Cache();`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

test('a function that is never called is left out, and so is what it alone needs', async () => {
  const code = await buildWithout('submit');

  expect(code).toContain('navigates');
  expect(code).not.toContain('serialises');
  expect(code).toContain('submit');
});

test('so is a method', async () => {
  const code = await buildWithout('write');

  expect(code).toContain('reads');
  expect(code).not.toContain('writes to the server');
});

test('so is what a CommonJS module exports', async () => {
  writeFileSync(
    join(root, 'library.js'),
    `exports.Cache = Array;\nexports.createRouter = () => 'navigates';\nexports.preload = function () { return 'loads'; };`,
  );

  const code = await buildWithout('preload');

  expect(code).toContain('navigates');
  expect(code).not.toContain('loads');
});

test('calling it nevertheless says what is missing', async () => {
  const code = await buildWithout('submit');

  expect(() => runInNewContext(`${code}; router.submit();`)).toThrow('Left out of the build');
});

test('a library that has no such function any more stops the build', async () => {
  await expect(buildWithout('send')).rejects.toThrow('no function send');
});

/** Builds an application of that library, with the function by that name left out. */
async function buildWithout(name: string) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [neverCalled({ 'library.js': [name] })],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
}
