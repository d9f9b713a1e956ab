import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildApplication } from '../../src/server/build/build-application.ts';
import { installPackages, seededSite } from './seeded-site.ts';

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

console.log('Installing WordPress and PHP …');
installPackages();
console.log('Making a newsroom in it …');
await seededSite();
await buildApplication(ROOT, { print: console.log });
const vitest = spawn(
  process.execPath,
  [VITEST, 'run', '--project', 'wordpress', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
const [code] = (await once(vitest, 'exit')) as [number | null];
process.exitCode = code ?? 1;
