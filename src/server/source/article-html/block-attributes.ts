import { ALIGNMENTS } from '../../../shared/block-fields.ts';
import { DIRECTIONS } from '../../../shared/inline.ts';
import type { ArticleContext, Tongue } from './article-context.ts';
import { attributeOf, classesOf, type HtmlElement } from './html-element.ts';

type Align = (typeof ALIGNMENTS)[number];

const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** The object without its undefined fields, so that equal trees are equal as JSON. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Language and direction that the element says itself. */
export function ownTongue(element: HtmlElement): Tongue {
  const lang = attributeOf(element, 'lang');
  const dir = attributeOf(element, 'dir')?.toLowerCase();
  const direction = DIRECTIONS.find((known) => known === dir);
  return {
    ...(lang !== undefined && LANGUAGE.test(lang) ? { lang } : {}),
    ...(direction === undefined ? {} : { dir: direction }),
  };
}

/** Language and direction of a block: its own, else those of a container that has no block. */
export function tongueOf(element: HtmlElement, context: ArticleContext): Tongue {
  const { lang, dir } = { ...context.tongue, ...ownTongue(element) };
  return defined({ lang, dir });
}

/** How a block is set: WordPress's classes, the classic editor's style, or our own renderer's attribute. */
export function alignOf(element: HtmlElement): { align?: Align } {
  const ours = attributeOf(element, 'data-align');
  const style = /(?:^|;)\s*text-align\s*:\s*(left|center|right)/i.exec(
    attributeOf(element, 'style')?.slice(0, 2000) ?? '',
  );
  const said = new Set([
    ours,
    ...classesOf(element).map((name) => /^(?:has-text-)?align-?(\w+)$/.exec(name)?.[1]),
    style?.[1]?.toLowerCase(),
    attributeOf(element, 'align')?.toLowerCase(),
  ]);
  const align = ALIGNMENTS.find((known) => said.has(known));
  return align === undefined ? {} : { align };
}

/** An attribute that is a whole number within bounds; undefined for anything else. */
export function numberOf(
  element: HtmlElement,
  name: string,
  { least, most }: { least: number; most: number },
): number | undefined {
  const written = attributeOf(element, name)?.trim() ?? '';
  if (!/^-?\d{1,9}(?:px)?$/.test(written)) return undefined;
  const value = Number.parseInt(written, 10);
  return value >= least && value <= most ? value : undefined;
}
