import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerBuild } from './build-worker.ts';
import { compressFolder } from './compress-folder.ts';
import { sourceStamp } from './source-stamp.ts';

/** Builds the application for browsers and for the server, unless what is there was built from the same files. Returns whether it built. */
export async function buildApplication(
  root: string,
  { print }: { print: (line: string) => void },
): Promise<boolean> {
  const stamp = sourceStamp(root);
  if (stamp === (await readStamp(root))) return false;
  print('Building the application …');
  await mkdir(join(root, 'dist'), { recursive: true });
  const scratch = await mkdtemp(join(root, 'dist/building-'));
  try {
    await buildInto(scratch, root);
    await writeFile(join(scratch, STAMP), stamp);
    // Whole folders change places, and the stamp goes first and comes last: half a build never looks like one.
    await rm(join(root, 'dist', STAMP), { force: true });
    for (const part of ['client', 'server', STAMP]) {
      await rm(join(root, 'dist', part), { recursive: true, force: true });
      await rename(join(scratch, part), join(root, 'dist', part));
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return true;
}

const STAMP = 'stamp';

async function readStamp(root: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, 'dist', STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

async function buildInto(folder: string, root: string) {
  // Loaded only here: most starts have nothing to build.
  const { build } = await import('vite');
  const shared = { root, logLevel: 'warn' as const };
  await forProduction(async () => {
    await build({ ...shared, build: { outDir: join(folder, 'client'), manifest: true } });
    await build({ ...shared, ...(await workerBuild(join(folder, 'client'))) });
    await build({
      ...shared,
      ssr: { noExternal: true },
      // React is the production one, whatever NODE_ENV says when the server starts.
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr: 'src/client/server-entry.tsx',
        outDir: join(folder, 'server'),
        copyPublicDir: false,
        sourcemap: false,
        // One file: nothing is left to be read, or replaced by another build, while it runs.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
  });
  await compressFolder(join(folder, 'client'));
}

/** Vite, and what it loads, builds for development when the variable says so. */
async function forProduction(act: () => Promise<void>) {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await act();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
