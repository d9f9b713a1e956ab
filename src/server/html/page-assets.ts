import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { baseOf, LANGUAGES } from '../../shared/languages.ts';

/** The built files that a page names. */
export type PageAssets = {
  /** The whole style sheet, inlined in every page; '' where the development server brings styles by itself. */
  sheet: string;
  /** Addresses of all the scripts that a page needs, given the source path of its module and the newsroom's language: those first that others import, since to find them one after another would take a slow line seconds. */
  scriptsFor: (module: string | undefined, language: string) => string[];
  /** Addresses of what each catalogue takes, by its language. */
  catalogues: Record<string, string[]>;
};

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string())),
  }),
);

const LAYERS = '@layer reset,tokens,base,components;';

/** Reads what Vite built into a folder; throws when it holds no complete build. */
export function readPageAssets(folder: string): PageAssets {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')),
  );
  const find = (key: string) => {
    const entry = manifest[key];
    if (entry === undefined) throw new Error(`The build in ${folder} lacks ${key}`);
    return entry;
  };
  const fileOf = (key: string) => find(key).file;
  const withImports = (key: string): string[] => {
    const { file, imports = [] } = find(key);
    return [...imports.flatMap(withImports), `/${file}`];
  };
  // Vite joins the sheets in the order of its chunks, so the order of their layers is said here.
  const sheet = `${LAYERS}${readFileSync(join(folder, fileOf('style.css')), 'utf8').trim()}`;
  const main = withImports('index.html');
  const catalogues = Object.fromEntries(
    Object.keys(LANGUAGES).map((language) => [
      language,
      withImports(`src/client/lib/messages/${language}.ts`),
    ]),
  );
  return {
    sheet,
    scriptsFor: (module, language) => [
      ...new Set([
        ...main,
        ...(catalogues[baseOf(language)] ?? catalogues['en'] ?? []),
        ...(module === undefined ? [] : withImports(module)),
      ]),
    ],
    catalogues,
  };
}
