import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const dockerfile = read('.deploy/Dockerfile');
const unit = read('.deploy/dateline.service');
const guides = [read('README.md'), read('.deploy/README.md')].join('\n');
const everything = [dockerfile, unit, read('.deploy/compose.yaml'), guides].join('\n');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** What a pattern's group finds in a text, each once. */
const namesIn = (text: string, pattern: RegExp) => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name)),
];

test('every command that is named exists', () => {
  const scripts = namesIn(everything, /npm run ([\w:]+)/g);

  expect(scripts).toEqual(expect.arrayContaining(['build', 'doctor']));
  expect(scripts.filter((script) => manifest['scripts']?.[script] === undefined)).toEqual([]);
});

test('every file that is named exists', () => {
  const files = namesIn(everything, /((?:src|\.deploy)\/[\w./-]+\.\w+)/g);

  expect(files).toEqual(expect.arrayContaining(['src/server/main.ts', 'src/server/doctor.ts']));
  // The operator makes it.
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual(['.deploy/dateline.env']);
});

test('every variable that is set is one that the README tells about', () => {
  const told = namesIn(read('README.md').replace(/^(?!\|).*$/gm, ''), /`([A-Z][A-Z_]+)`/g);
  const set = [
    ...namesIn(dockerfile.match(/^ENV .*$/m)?.[0] ?? '', /\b([A-Z_]+)=/g),
    ...namesIn(unit, /^Environment=([A-Z_]+)=/gm),
    ...namesIn(guides, /^\s*([A-Z][A-Z_]+)=/gm),
  ];

  expect(set).toEqual(expect.arrayContaining(['HOST', 'STATE_FILE', 'SITE_URL']));
  expect(set.filter((name) => !told.includes(name))).toEqual([]);
});

test('what the image leaves behind after the build, the server does not import', () => {
  const [, list = ''] = /npm uninstall [-\w= ]+\\\n([^&]+?) \\\n\s*&&/.exec(dockerfile) ?? [];
  const left = list.split(/[\s\\]+/).filter(Boolean);
  const files = globSync('src/{server,shared}/**/*.ts', { cwd: ROOT }).filter(
    (file) => !/server[/\\](?:build|dev|undescribed|start)(?:\.ts$|[/\\])/.test(file),
  );

  const imported = files.flatMap((file) => namesIn(read(file), /from '((?:@[\w-]+\/)?[\w.-]+)/g));
  expect(left).toContain('vite');
  expect(left.filter((name) => manifest['dependencies']?.[name] === undefined)).toEqual([]);
  expect(imported).toContain('hono');
  expect(left.filter((name) => imported.includes(name))).toEqual([]);
});

test('neither runs as root, and a signal reaches Node in both', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^CMD \["node", "src\/server\/main\.ts"\]$/m);
  expect(unit).toMatch(/^DynamicUser=yes$/m);
  expect(unit).toMatch(/^ExecStart=\S+\/node src\/server\/main\.ts$/m);
});
