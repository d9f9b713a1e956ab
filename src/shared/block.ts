import * as v from 'valibot';
import {
  addressField,
  alignFields,
  type ALIGNMENTS,
  captionField,
  cellSchema,
  childrenField,
  citeField,
  FIGURE_EXAMPLE,
  figureFields,
  numberingField,
  type NUMBERINGS,
  tongueFields,
} from './block-fields.ts';
import { frameSchema, type Frame } from './block-frame.ts';
import { described } from './described.ts';
import { imageSchema, type NewsImage } from './image.ts';
import { anchorSchema, type DIRECTIONS, inlineSchema, type Inline } from './inline.ts';

type Align = { align?: (typeof ALIGNMENTS)[number] | undefined };

/** Language and direction, where they differ from the story's. */
type Tongue = { lang?: string | undefined; dir?: (typeof DIRECTIONS)[number] | undefined };

type Playable = { playable?: boolean | undefined };

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
      numbering?: (typeof NUMBERINGS)[number] | undefined;
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
  | ({ kind: 'media'; medium: 'audio' | 'video'; href: string; caption: Inline[] } & Playable)
  | { kind: 'details'; summary: Inline[]; blocks: Block[] }
  | {
      kind: 'embed';
      provider: string;
      href: string;
      title: string;
      caption: Inline[];
      frame?: Frame | undefined;
    }
  | { kind: 'footnotes'; items: { id: string; children: Inline[] }[] };

const blocks: v.GenericSchema<Block[]> = v.array(v.lazy(() => blockSchema));
const inside = {
  blocks: described(blocks, 'The blocks in it', [{ kind: 'separator' }]),
};

export const blockSchema: v.GenericSchema<Block> = v.variant('kind', [
  v.object({
    kind: described(v.literal('paragraph'), 'A paragraph', 'paragraph'),
    ...childrenField,
    dropCap: v.optional(described(v.boolean(), 'Whether its first letter is a large one', true)),
    ...alignFields,
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('heading'), 'A heading', 'heading'),
    level: described(v.picklist([2, 3, 4, 5, 6]), 'Its level; the headline has 1', 2),
    id: v.optional(described(anchorSchema, 'Its name, for links to it', 'story-crossing')),
    ...childrenField,
    ...alignFields,
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('list'), 'A list', 'list'),
    ordered: described(v.boolean(), 'Whether its items are numbered', true),
    start: v.optional(described(v.number(), 'The first number; else 1', 4)),
    reversed: v.optional(described(v.boolean(), 'Whether the numbers go down', true)),
    ...numberingField,
    items: described(v.array(blocks), 'Its items, each of blocks', [[{ kind: 'separator' }]]),
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('definitions'), 'Terms and what they mean', 'definitions'),
    items: described(
      v.array(
        v.object({
          term: described(v.array(inlineSchema), 'The term', ['Quay']),
          detail: described(blocks, 'What it means', [{ kind: 'separator' }]),
        }),
      ),
      'Terms in order',
      [{ term: ['Quay'], detail: [] }],
    ),
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('quote'), 'A quotation', 'quote'),
    ...inside,
    ...citeField,
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('pullquote'), 'A line of the story, set large', 'pullquote'),
    ...inside,
    ...citeField,
    ...alignFields,
    ...tongueFields,
  }),
  v.object({
    kind: described(
      v.picklist(['verse', 'preformatted', 'code']),
      'Text whose spaces and line ends count',
      'verse',
    ),
    ...childrenField,
    ...tongueFields,
  }),
  v.object({
    kind: described(v.literal('table'), 'A table', 'table'),
    ...captionField,
    head: described(v.array(v.array(cellSchema)), 'Rows that name the columns', []),
    body: described(v.array(v.array(cellSchema)), 'Its rows', []),
    foot: described(v.array(v.array(cellSchema)), 'Rows that sum up', []),
  }),
  v.object({ kind: described(v.literal('separator'), 'A break between parts', 'separator') }),
  v.object({
    kind: described(v.literal('figure'), 'A picture', 'figure'),
    ...figureFields,
    ...alignFields,
  }),
  v.object({
    kind: described(v.literal('gallery'), 'Several pictures', 'gallery'),
    figures: described(v.array(v.object(figureFields)), 'The pictures', []),
    ...captionField,
    columns: v.optional(described(v.number(), 'How many stand side by side', 3)),
  }),
  v.object({
    kind: described(v.literal('media-text'), 'A picture beside text', 'media-text'),
    figure: described(v.object(figureFields), 'The picture', FIGURE_EXAMPLE),
    side: described(v.picklist(['left', 'right']), 'Where the picture stands', 'left'),
    ...inside,
  }),
  v.object({
    kind: described(v.literal('cover'), 'Text upon a picture', 'cover'),
    image: described(v.nullable(imageSchema), 'The picture; null when there is none', null),
    ...inside,
  }),
  v.object({
    kind: described(v.literal('columns'), 'Blocks side by side', 'columns'),
    columns: described(v.array(blocks), 'The columns, each of blocks', [[{ kind: 'separator' }]]),
  }),
  v.object({
    kind: described(v.literal('group'), 'Blocks that belong together', 'group'),
    ...inside,
  }),
  v.object({
    kind: described(v.literal('buttons'), 'Links that stand out', 'buttons'),
    links: described(v.array(v.object({ ...addressField, ...childrenField })), 'The links', [
      { href: 'https://example.org/timetable', children: ['The timetable'] },
    ]),
  }),
  v.object({
    kind: described(v.literal('file'), 'A file to download', 'file'),
    ...addressField,
    name: described(v.array(inlineSchema), 'What it is called', ['The timetable']),
    action: v.optional(described(v.array(inlineSchema), 'What its link says', ['Download'])),
  }),
  v.object({
    kind: described(v.literal('media'), 'A recording', 'media'),
    medium: described(v.picklist(['audio', 'video']), 'Whether to hear or to see', 'audio'),
    ...addressField,
    ...captionField,
    playable: v.optional(described(v.boolean(), 'Whether pages may play it themselves', true)),
  }),
  v.object({
    kind: described(v.literal('details'), 'Blocks that open on demand', 'details'),
    summary: described(v.array(inlineSchema), 'What stands there before', ['How it was counted']),
    ...inside,
  }),
  v.object({
    kind: described(v.literal('embed'), "Something of another site's", 'embed'),
    provider: described(v.string(), 'The site', 'Example'),
    ...addressField,
    title: described(v.string(), 'What it is called; may be empty', 'A crossing'),
    ...captionField,
    frame: v.optional(
      described(frameSchema, 'Its player, for the sites that have one', {
        src: 'https://player.vimeo.com/video/76979871?dnt=1',
        shape: 'film',
      }),
    ),
  }),
  v.object({
    kind: described(v.literal('footnotes'), 'The notes at the end', 'footnotes'),
    items: described(
      v.array(
        v.object({
          id: described(anchorSchema, 'Its name, for the references to it', 'story-note-1'),
          ...childrenField,
        }),
      ),
      'The notes in order',
      [{ id: 'story-note-1', children: ['Counted in May.'] }],
    ),
  }),
]);
