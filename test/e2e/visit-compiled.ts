import { compileArticle } from '../../src/server/source/article-html/compile-article.ts';
import { ArticleTooLarge } from '../../src/server/source/article-html/parse-bounded.ts';
import type { Block } from '../../src/shared/block.ts';
import type { HostileBody } from '../server/source/article-html/hostile-body.ts';
import { references } from '../server/source/article-html/references.ts';
import { renderBody } from '../server/source/article-html/render-body.tsx';
import type { HostilePage } from './hostile-page.ts';

/** Characters of rendered markup below which nothing has a reason to be refused. */
const MOST_GROWN = 1_000_000;

export type Compiled = { name: string; blocks: Block[] };

/** The body's blocks; undefined when it is refused, as one beyond the limits is. */
export function compiled({ name, html }: HostileBody): Compiled | undefined {
  try {
    return { name, blocks: compileArticle(html, references) };
  } catch (error) {
    if (error instanceof ArticleTooLarge) return undefined;
    throw error;
  }
}

/** Opens a page of rendered bodies and says what harm each did: scripts, loads from outside, links that lead nowhere good, and bodies that compile to something else when they are read back from the browser. */
export async function visitCompiled(page: HostilePage, some: Compiled[]): Promise<string[]> {
  const { bodies, ...found } = await page.visit(...some.map(({ blocks }) => renderBody(blocks)));
  const harm = Object.entries(found).flatMap(([kind, what]) =>
    what.map((one) => `${kind}: ${one}`),
  );
  const changed = some
    .filter(({ blocks }, index) => isChanged(blocks, bodies[index]))
    .map(({ name }) => `changed: ${name}`);
  if (harm.length === 0 || some.length === 1) return [...harm.map(named(some)), ...changed];
  // Once more one by one, to know which it was.
  const each: string[] = [];
  for (const one of some) each.push(...(await visitCompiled(page, [one])));
  return each.length > 0 ? each : harm.map(named(some));
}

function isChanged(blocks: Block[], body: string | undefined): boolean {
  if (body === undefined) return true;
  const twice = compiled({ name: '', html: body });
  // Markup grows when it is rendered, and so may pass the limits that the body has kept.
  if (twice === undefined) return body.length < MOST_GROWN;
  return JSON.stringify(twice.blocks) !== JSON.stringify(blocks);
}

const named = (some: Compiled[]) => (harm: string) =>
  `${some.map(({ name }) => name).join(' | ')}: ${harm}`;
