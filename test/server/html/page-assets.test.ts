import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPageAssets } from '../../../src/server/html/page-assets.ts';

const MESSAGES = 'src/client/lib/messages';

/** A build of which every page needs the libraries, and one page a story's parts as well. */
const MANIFEST = {
  'style.css': { file: 'assets/style.css' },
  'index.html': { file: 'assets/index.js', imports: ['_react.js', '_shared.js'] },
  '_react.js': { file: 'assets/react.js' },
  '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'] },
  '_story.js': { file: 'assets/story.js', imports: ['_shared.js'] },
  'src/client/pages/story.tsx': { file: 'assets/story-page.js', imports: ['_story.js'] },
  [`${MESSAGES}/en.ts`]: { file: 'assets/en.js' },
  [`${MESSAGES}/ko.ts`]: { file: 'assets/ko.js', imports: ['_plural.js'] },
  [`${MESSAGES}/ar.ts`]: { file: 'assets/ar.js' },
  '_plural.js': { file: 'assets/plural.js' },
};

async function readBuilt(manifest: Partial<typeof MANIFEST>) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-assets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'assets/style.css'), 'p{color:red}');
  return readPageAssets(folder);
}

it('names every script that a page takes, also those that others import, each once and before what needs it', async () => {
  const { scriptsFor } = await readBuilt(MANIFEST);

  expect(scriptsFor('src/client/pages/story.tsx', 'ko-KR')).toEqual([
    '/assets/react.js',
    '/assets/shared.js',
    '/assets/index.js',
    '/assets/plural.js',
    '/assets/ko.js',
    '/assets/story.js',
    '/assets/story-page.js',
  ]);
});

it('has English words for a newsroom of another language, and no page’s script for what failed', async () => {
  const { scriptsFor } = await readBuilt(MANIFEST);

  expect(scriptsFor(undefined, 'fi')).toEqual([
    '/assets/react.js',
    '/assets/shared.js',
    '/assets/index.js',
    '/assets/en.js',
  ]);
});

it('names what an incomplete build lacks', async () => {
  const { 'index.html': _left, ...rest } = MANIFEST;

  await expect(readBuilt(rest)).rejects.toThrow(/lacks index\.html/);
});
