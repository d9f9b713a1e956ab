import * as v from 'valibot';

/** Elements that only mark up the text inside them. */
export const MARKS = [
  'strong',
  'em',
  'sup',
  'sub',
  'mark',
  'abbr',
  'del',
  'ins',
  's',
  'u',
  'small',
  'cite',
  'q',
  'code',
  'kbd',
  'samp',
  'var',
  'dfn',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rp',
  'span',
] as const;

export const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;

/** A piece of running text: plain text, a line break, a link, a reference to a footnote or a mark around further pieces. */
export type Inline =
  | string
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'note'; id: string; label: string }
  | {
      kind: 'mark';
      name: (typeof MARKS)[number];
      children: Inline[];
      title?: string | undefined;
      lang?: string | undefined;
      dir?: (typeof DIRECTIONS)[number] | undefined;
    };

/** Schemes and forms that a link may have, in ASCII without spaces, quotes or brackets; everything else is shown as its text alone. */
export const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)[!#-&(-;=?-[\]-_a-~]*$/;

/** What the target of an in-page link is called: a prefix of our own, so that no name of the page's can be taken. */
export const ANCHOR = /^story-[\w.:-]{1,120}$/;

export const hrefSchema = v.pipe(v.string(), v.regex(SAFE_HREF));

export const anchorSchema = v.pipe(v.string(), v.regex(ANCHOR));

export const inlineSchema: v.GenericSchema<Inline> = v.lazy(() =>
  v.union([
    v.string(),
    v.variant('kind', [
      v.object({ kind: v.literal('break') }),
      v.object({ kind: v.literal('link'), href: hrefSchema, children: v.array(inlineSchema) }),
      v.object({ kind: v.literal('note'), id: anchorSchema, label: v.string() }),
      v.object({
        kind: v.literal('mark'),
        name: v.picklist(MARKS),
        children: v.array(inlineSchema),
        title: v.optional(v.string()),
        lang: v.optional(v.string()),
        dir: v.optional(v.picklist(DIRECTIONS)),
      }),
    ]),
  ]),
);
