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

/** A piece of running text: plain text, a line break, a link or a mark around further pieces. */
export type Inline =
  | string
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: Inline[] }
  | {
      kind: 'mark';
      name: (typeof MARKS)[number];
      children: Inline[];
      title?: string | undefined;
      lang?: string | undefined;
      dir?: (typeof DIRECTIONS)[number] | undefined;
    };

/** Schemes and forms that a link may have; everything else is shown as its text alone. */
export const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/;

export const hrefSchema = v.pipe(v.string(), v.regex(SAFE_HREF));

export const inlineSchema: v.GenericSchema<Inline> = v.lazy(() =>
  v.union([
    v.string(),
    v.variant('kind', [
      v.object({ kind: v.literal('break') }),
      v.object({ kind: v.literal('link'), href: hrefSchema, children: v.array(inlineSchema) }),
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
