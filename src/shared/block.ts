import * as v from 'valibot';
import { imageSchema, type NewsImage } from './image.ts';
import { anchorSchema, DIRECTIONS, hrefSchema, inlineSchema, type Inline } from './inline.ts';

export const ALIGNMENTS = ['left', 'center', 'right', 'wide', 'full'] as const;
type Align = { align?: (typeof ALIGNMENTS)[number] | undefined };

/** Language and direction, where they differ from the story's. */
type Tongue = { lang?: string | undefined; dir?: (typeof DIRECTIONS)[number] | undefined };

/** A picture in a body: `href` where the newsroom linked it. */
export type Figure = {
  image: NewsImage;
  caption: Inline[];
  credit?: string | undefined;
  href?: string | undefined;
};
export type TableCell = {
  header: boolean;
  children: Inline[];
  columns?: number | undefined;
  rows?: number | undefined;
  align?: 'left' | 'center' | 'right' | undefined;
};

/** One block of an article's body: the typed, allow-listed form that article HTML is reduced to. */
export type Block =
  | ({ kind: 'paragraph'; children: Inline[]; dropCap?: boolean | undefined } & Align & Tongue)
  | ({
      kind: 'heading';
      level: 2 | 3 | 4 | 5 | 6;
      id?: string | undefined;
      children: Inline[];
    } & Align &
      Tongue)
  | ({
      kind: 'list';
      ordered: boolean;
      start?: number | undefined;
      reversed?: boolean | undefined;
      items: Block[][];
    } & Tongue)
  | ({ kind: 'definitions'; items: { term: Inline[]; detail: Block[] }[] } & Tongue)
  | ({ kind: 'quote'; blocks: Block[]; cite: Inline[] } & Tongue)
  | ({ kind: 'pullquote'; blocks: Block[]; cite: Inline[] } & Align & Tongue)
  | ({ kind: 'verse' | 'preformatted' | 'code'; children: Inline[] } & Tongue)
  | {
      kind: 'table';
      caption: Inline[];
      head: TableCell[][];
      body: TableCell[][];
      foot: TableCell[][];
    }
  | { kind: 'separator' }
  | ({ kind: 'figure' } & Figure & Align)
  | { kind: 'gallery'; figures: Figure[]; caption: Inline[]; columns?: number | undefined }
  | { kind: 'media-text'; figure: Figure; side: 'left' | 'right'; blocks: Block[] }
  | { kind: 'cover'; image: NewsImage | null; blocks: Block[] }
  | { kind: 'columns'; columns: Block[][] }
  | { kind: 'group'; blocks: Block[] }
  | { kind: 'buttons'; links: { href: string; children: Inline[] }[] }
  | { kind: 'file'; href: string; name: Inline[]; action?: Inline[] | undefined }
  | { kind: 'media'; medium: 'audio' | 'video'; href: string; caption: Inline[] }
  | { kind: 'details'; summary: Inline[]; blocks: Block[] }
  | { kind: 'embed'; provider: string; href: string; title: string; caption: Inline[] }
  | { kind: 'footnotes'; items: { id: string; children: Inline[] }[] };

const inlines = v.array(inlineSchema);
const blocks: v.GenericSchema<Block[]> = v.array(v.lazy(() => blockSchema));
const tongue = { lang: v.optional(v.string()), dir: v.optional(v.picklist(DIRECTIONS)) };
const align = { align: v.optional(v.picklist(ALIGNMENTS)) };
const figure = {
  image: imageSchema,
  caption: inlines,
  credit: v.optional(v.string()),
  href: v.optional(hrefSchema),
};
const cells = v.array(
  v.array(
    v.object({
      header: v.boolean(),
      children: inlines,
      columns: v.optional(v.number()),
      rows: v.optional(v.number()),
      align: v.optional(v.picklist(['left', 'center', 'right'])),
    }),
  ),
);

export const blockSchema: v.GenericSchema<Block> = v.variant('kind', [
  v.object({
    kind: v.literal('paragraph'),
    children: inlines,
    dropCap: v.optional(v.boolean()),
    ...align,
    ...tongue,
  }),
  v.object({
    kind: v.literal('heading'),
    level: v.picklist([2, 3, 4, 5, 6]),
    id: v.optional(anchorSchema),
    children: inlines,
    ...align,
    ...tongue,
  }),
  v.object({
    kind: v.literal('list'),
    ordered: v.boolean(),
    start: v.optional(v.number()),
    reversed: v.optional(v.boolean()),
    items: v.array(blocks),
    ...tongue,
  }),
  v.object({
    kind: v.literal('definitions'),
    items: v.array(v.object({ term: inlines, detail: blocks })),
    ...tongue,
  }),
  v.object({ kind: v.literal('quote'), blocks, cite: inlines, ...tongue }),
  v.object({ kind: v.literal('pullquote'), blocks, cite: inlines, ...align, ...tongue }),
  v.object({ kind: v.picklist(['verse', 'preformatted', 'code']), children: inlines, ...tongue }),
  v.object({ kind: v.literal('table'), caption: inlines, head: cells, body: cells, foot: cells }),
  v.object({ kind: v.literal('separator') }),
  v.object({ kind: v.literal('figure'), ...figure, ...align }),
  v.object({
    kind: v.literal('gallery'),
    figures: v.array(v.object(figure)),
    caption: inlines,
    columns: v.optional(v.number()),
  }),
  v.object({
    kind: v.literal('media-text'),
    figure: v.object(figure),
    side: v.picklist(['left', 'right']),
    blocks,
  }),
  v.object({ kind: v.literal('cover'), image: v.nullable(imageSchema), blocks }),
  v.object({ kind: v.literal('columns'), columns: v.array(blocks) }),
  v.object({ kind: v.literal('group'), blocks }),
  v.object({
    kind: v.literal('buttons'),
    links: v.array(v.object({ href: hrefSchema, children: inlines })),
  }),
  v.object({
    kind: v.literal('file'),
    href: hrefSchema,
    name: inlines,
    action: v.optional(inlines),
  }),
  v.object({
    kind: v.literal('media'),
    medium: v.picklist(['audio', 'video']),
    href: hrefSchema,
    caption: inlines,
  }),
  v.object({ kind: v.literal('details'), summary: inlines, blocks }),
  v.object({
    kind: v.literal('embed'),
    provider: v.string(),
    href: hrefSchema,
    title: v.string(),
    caption: inlines,
  }),
  v.object({
    kind: v.literal('footnotes'),
    items: v.array(v.object({ id: anchorSchema, children: inlines })),
  }),
]);
