import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { startWordPress } from './start-wordpress.ts';
import { unzip } from './unzip.ts';

const HERE = import.meta.dirname;
const PACKAGES = join(HERE, 'node_modules');
const BUILDS = join(PACKAGES, '@wp-playground/wordpress-builds');
const PLUGINS = join(HERE, 'mu-plugins');
const VERSION = '6.5';

/** Installs the packages that run WordPress, unless those of the lock file are there. */
export function installPackages() {
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  const stamp = join(PACKAGES, '.cache', `installed-${hashOf([lock])}`);
  if (existsSync(stamp)) return;
  const { npm_execpath: npm } = process.env;
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  // Its one install script only checks for a binary that is loaded all the same.
  const installed = spawnSync(
    command,
    [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: HERE, stdio: 'inherit' },
  );
  if (installed.status !== 0) throw new Error('The packages of test/wordpress cannot be installed');
  mkdirSync(stamp, { recursive: true });
}

/** The folder of a WordPress with the test newsroom in it, made at first use; to be copied, never to be run itself. */
export async function seededSite(): Promise<string> {
  const plugins = readdirSync(PLUGINS).map((name) => readFileSync(join(PLUGINS, name), 'utf8'));
  const folder = join(PACKAGES, '.cache', `site-${hashOf(plugins)}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  unpack(draft);
  const { url, stop } = await startWordPress(draft);
  try {
    await seed(url);
  } finally {
    await stop();
  }
  renameSync(draft, folder);
  return folder;
}

function unpack(folder: string) {
  unzip(join(BUILDS, `src/wordpress/wp-${VERSION}.zip`), folder);
  cpSync(join(BUILDS, `public/wp-${VERSION}`), folder, { recursive: true });
  rmSync(join(folder, 'wp-config.php'));
  cpSync(PLUGINS, join(folder, 'wp-content/mu-plugins'), { recursive: true });
}

async function seed(url: string) {
  const response = await fetch(`${url}/?dateline_seed=1`, { signal: AbortSignal.timeout(240_000) });
  const answer = await response.text();
  if (!/^\{"posts":\d{3}\}$/.test(answer)) {
    throw new Error(`The newsroom could not be made: ${answer.slice(0, 2000)}`);
  }
}

function hashOf(texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
