import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildVersion } from '../../src/server/build/build-version.ts';
import { CONTRACT } from '../../src/shared/api-contract.ts';
import { ANSWERS_OF_ANY_CONTRACT, DEVICE_CACHES } from '../../src/shared/device-caches.ts';
import { builtFolders } from '../../src/server/build/built-folders.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The words of the interface that tell one build from another, in every page and from its first paint. */
export const WORDS = 'Skip to footer';

/** A build as it would be after a change of those words and of every script: the scripts have other names, and so has the version. What it keeps of answers is named by `contract`. The caller removes it. */
export async function aLaterBuild(number: number, { contract = CONTRACT } = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-build-'));
  const { client, server } = builtFolders(root);
  await cp(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true, filter: isServed });
  const former = buildVersion(client);

  const assets = join(client, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const suffix = String(number).padStart(2, '0');
  const renamed = new Map(scripts.map((name) => [name, name.replace(/..\.js$/, `${suffix}.js`)]));
  const names = new RegExp(scripts.join('|').replaceAll('.', String.raw`\.`), 'g');
  const change = async (file: string) => {
    const text = await readFile(file, 'utf8');
    const changed = text
      .replaceAll(names, (name) => renamed.get(name) ?? name)
      .replaceAll(WORDS, `${WORDS} ${number}`)
      .replaceAll(DEVICE_CACHES.answers, `${ANSWERS_OF_ANY_CONTRACT}.${contract}`);
    await writeFile(file, changed);
  };
  const worker = join(client, 'service-worker.js');
  await Promise.all(
    [
      ...scripts.map((name) => join(assets, name)),
      join(client, '.vite/manifest.json'),
      join(server, 'server-entry.js'),
      worker,
    ].map(change),
  );
  for (const [name, other] of renamed) await rename(join(assets, name), join(assets, other));
  const text = await readFile(worker, 'utf8');
  await writeFile(worker, text.replaceAll(former, buildVersion(client)));
  return root;
}

/** Whether a server needs it: one that has no compressed forms sends the others. */
const isServed = (path: string) => !/\.(?:map|br|gz)$/.test(path);
