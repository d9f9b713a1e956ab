import { MARKS, type Inline } from '../../../shared/inline.ts';
import type { ArticleContext } from './article-context.ts';
import { ownTongue } from './block-attributes.ts';
import { attributeOf, hasClass, type HtmlElement } from './html-element.ts';
import { plainLine } from './plain-text.ts';
import { safeHref } from './safe-href.ts';

/** How text is read: `blankLines` part paragraphs (bare text of the classic editor), `verbatim` keeps lines and brackets, `linked` text stands in a link and so holds none. */
export type Reading = { blankLines?: boolean; verbatim?: boolean; linked?: boolean };

/** What holds where a piece of running text stands; `literal` text keeps its brackets. */
export type Surroundings = Reading & { marks: number; literal: boolean; ruby: boolean };

type Mark = Omit<Extract<Inline, { kind: 'mark' }>, 'children'>;

/** What an element puts around its text: a mark, a link, or nothing. */
export type Wrapping = { mark?: Mark | undefined; href?: string | undefined };

/** More marks around one word are an attack, not a style. */
const MOST_MARKS = 12;

/** Elements by another name than their mark. */
const OTHER_NAMES: Record<string, string> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
};
const SPOKEN = new Set(['abbr', 'dfn']);

/** Whether the element may say something of the text in it. */
export function marksText(element: HtmlElement): boolean {
  return (
    element.tagName === 'a' ||
    markOf(element, { marks: 0, literal: false, ruby: false }) !== undefined
  );
}

/** What an element puts around its text where it stands. */
export function wrappingOf(
  element: HtmlElement,
  here: Surroundings,
  context: ArticleContext,
): Wrapping {
  if (element.tagName !== 'a') return { mark: markOf(element, here) };
  const href = here.linked === true ? undefined : attributeOf(element, 'href');
  return { href: href === undefined ? undefined : safeHref(href, context.resolveLink) };
}

/** What holds inside of a mark or link. */
export function within(here: Surroundings, { mark, href }: Wrapping): Surroundings {
  return {
    ...here,
    literal: here.literal || mark?.name === 'code',
    marks: here.marks + (mark === undefined ? 0 : 1),
    linked: here.linked === true || href !== undefined,
    ruby: mark?.name === 'ruby',
  };
}

function markOf(element: HtmlElement, here: Surroundings): Mark | undefined {
  if (here.marks >= MOST_MARKS) return undefined;
  const { tagName } = element;
  const wanted = Object.hasOwn(OTHER_NAMES, tagName) ? OTHER_NAMES[tagName] : tagName;
  const name = MARKS.find((mark) => mark === wanted);
  if (name === undefined || (here.literal && name === 'code')) return undefined;
  if ((name === 'rt' || name === 'rp') && !here.ruby) return undefined;
  // WordPress colours words with <mark> on a transparent ground.
  if (name === 'mark' && hasClass(element, 'has-inline-color')) return undefined;
  const tongue = ownTongue(element);
  if (name === 'span' && Object.keys(tongue).length === 0) return undefined;
  const title = SPOKEN.has(name) ? plainLine(attributeOf(element, 'title') ?? '') : '';
  return { kind: 'mark', name, ...(title === '' ? {} : { title }), ...tongue };
}
