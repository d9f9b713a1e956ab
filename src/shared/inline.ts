import * as v from 'valibot';
import { described } from './described.ts';

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
const ANCHOR = /^story-[\w.:-]{1,120}$/;

export const hrefSchema = v.pipe(v.string(), v.regex(SAFE_HREF));

export const anchorSchema = v.pipe(v.string(), v.regex(ANCHOR));

const inlines: v.GenericSchema<Inline[]> = v.array(v.lazy(() => inlineSchema));

export const inlineSchema: v.GenericSchema<Inline> = v.union([
  v.string(),
  v.variant('kind', [
    v.object({ kind: described(v.literal('break'), 'A line break', 'break') }),
    v.object({
      kind: described(v.literal('link'), 'A link', 'link'),
      href: described(hrefSchema, 'Where it leads', 'https://example.org/timetable'),
      children: described(inlines, 'Its text', ['the timetable']),
    }),
    v.object({
      kind: described(v.literal('note'), 'A reference to a footnote', 'note'),
      id: described(anchorSchema, "The footnote's name", 'story-note-1'),
      label: described(v.string(), 'What the reference shows', '1'),
    }),
    v.object({
      kind: described(v.literal('mark'), 'Text that is marked up', 'mark'),
      name: described(v.picklist(MARKS), 'The HTML element that marks it up', 'em'),
      children: described(inlines, 'The text', ['waits']),
      title: v.optional(described(v.string(), 'What it stands for, as abbreviations do', 'Knots')),
      lang: v.optional(described(v.string(), 'Its language, where it differs', 'lv')),
      dir: v.optional(described(v.picklist(DIRECTIONS), 'Its direction, where it differs', 'rtl')),
    }),
  ]),
]);
