import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildApplication } from '../../../src/server/build/build-application.ts';
import { buildVersion } from '../../../src/server/build/build-version.ts';
import { readStaticFiles } from '../../../src/server/http/static-files.ts';

let root = '';
const printed: string[] = [];
const build = () => buildApplication(root, { print: (line) => printed.push(line) });
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'development');
  root = mkdtempSync(join(tmpdir(), 'dateline-build-'));
  printed.length = 0;
  for (const folder of [
    'src/client',
    'src/shared',
    'src/service-worker',
    'src/server/build',
    'public',
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write('src/client/main.ts', 'document.title = `Morning ${process.env.NODE_ENV}`;');
  write('src/client/server-entry.tsx', 'export const edition = process.env.NODE_ENV;');
  write('src/service-worker/main.ts', 'console.log(BUILD.version, BUILD.files);');
  write('src/server/undescribed.ts', '');
  write('public/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('index.html', '<script type="module" src="/src/client/main.ts"></script>');
  write('vite.config.ts', 'export default {};');
  write('package-lock.json', '{}');
  write('package.json', '{ "type": "module" }');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('browser and server get their parts, for production whatever the variable says', async () => {
  await build();

  const addresses = [...readStaticFiles(join(root, 'dist/client')).keys()].toSorted();
  expect(addresses).toEqual([
    expect.stringMatching(/^\/assets\/index-.+\.js$/),
    '/mark.svg',
    '/service-worker.js',
  ]);
  expect(read(`dist/client${addresses[0]}`)).toContain('Morning production');
  expect(read('dist/server/server-entry.js')).toContain('production');
  expect(process.env['NODE_ENV']).toBe('development');
  expect(printed).toEqual(['Building the application …']);
});

test('the worker knows the version that it belongs to, and its files', async () => {
  await build();
  const script = [...readStaticFiles(join(root, 'dist/client')).keys()].toSorted()[0];
  const first = buildVersion(join(root, 'dist/client'));
  const worker = read('dist/client/service-worker.js');
  write('src/client/main.ts', 'document.title = "Evening";');
  await build();

  expect(worker).toContain(first);
  expect(worker).toContain(script);
  expect(buildVersion(join(root, 'dist/client'))).not.toBe(first);
});

test('text lies there compressed, once for brotli and once for gzip', async () => {
  await build();

  const icon = read('public/mark.svg');
  const built = join(root, 'dist/client/mark.svg');
  expect(brotliDecompressSync(readFileSync(`${built}.br`)).toString()).toBe(icon);
  expect(gunzipSync(readFileSync(`${built}.gz`)).toString()).toBe(icon);
});

test('what was built from the same files is not built again', async () => {
  await build();
  utimesSync(join(root, 'src/client/main.ts'), new Date(), new Date());

  expect(await build()).toBe(false);
});

test.for([
  'src/client/main.ts',
  'src/shared/new-file.ts',
  'src/service-worker/main.ts',
  'public/mark.svg',
  'package-lock.json',
])('a change of %s is built', async (file) => {
  await build();
  write(file, ' ');

  expect(await build()).toBe(true);
});

test('a failed build leaves the former one, and is tried again', async () => {
  await build();
  const former = read('dist/server/server-entry.js');
  write('src/client/main.ts', 'this is not a script');
  // Vite says that it failed, and the error what is wrong.
  const says = vi.spyOn(console, 'error').mockImplementationOnce(() => {});

  await expect(build()).rejects.toThrow('main.ts');

  says.mockClear();
  expect(read('dist/server/server-entry.js')).toBe(former);
  write('src/client/main.ts', 'document.title = "Mended";');
  expect(await build()).toBe(true);
});
