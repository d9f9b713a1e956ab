import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';

const ROOT = join(import.meta.dirname, '../..');

export type BoundaryReport = {
  /** How many files were really read. */
  modules: number;
  /** One line each: the rule, who imports, and what. */
  violations: string[];
};

/** Holds the imports of `src` and `test` below a folder to the table in .dependency-cruiser.cjs; throws when a file was not read. */
export async function checkBoundaries(folder: string): Promise<BoundaryReport> {
  const { forbidden = [], options = {} } = createRequire(import.meta.url)(
    join(ROOT, '.dependency-cruiser.cjs'),
  ) as IConfiguration;
  const files = globSync('{src,test}/**/*.{ts,tsx}', {
    cwd: folder,
    exclude: (path) => path.includes('node_modules'),
  }).map((file) => file.replaceAll('\\', '/'));
  const { output } = await cruise(files, {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  const { modules, summary } = output as ICruiseResult;

  const read = new Set(modules.map(({ source }) => source));
  const unread = files.filter((file) => !read.has(file));
  if (files.length === 0 || unread.length > 0) {
    throw new Error(`Of ${files.length} files these were not read: ${unread.join(', ')}`);
  }
  // A parser that fails on everything would find no import, and so no fault.
  const found = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  if (found === 0) throw new Error('No import was found in any file: the parser does not work');
  return {
    modules: files.length,
    violations: summary.violations.map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`,
    ),
  };
}

if (import.meta.main) {
  const { modules, violations } = await checkBoundaries(ROOT);
  for (const violation of violations) console.log(violation);
  console.log(`${modules} files, ${violations.length} forbidden imports`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
