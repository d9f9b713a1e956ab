import * as v from 'valibot';
import { described } from './described.ts';
import { imageSchema } from './image.ts';
import { DIRECTIONS, hrefSchema, inlineSchema } from './inline.ts';

export const ALIGNMENTS = ['left', 'center', 'right', 'wide', 'full'] as const;
const CELL_ALIGNMENTS = ['left', 'center', 'right'] as const;

/** What several kinds of block have in common: each field once, with its description. */
export const childrenField = {
  children: described(v.array(inlineSchema), 'Its running text', ['The ferry waits.']),
};

export const captionField = {
  caption: described(v.array(inlineSchema), 'Its caption; may be empty', ['At the quay.']),
};

export const citeField = {
  cite: described(v.array(inlineSchema), 'Who said or wrote it; may be empty', ['A ferryman']),
};

export const addressField = {
  href: described(hrefSchema, 'Where it is', 'https://example.org/timetable'),
};

export const alignFields = {
  align: v.optional(
    described(v.picklist(ALIGNMENTS), 'Where it stands, or how much wider it is', 'wide'),
  ),
};

/** The signs of a numbered list that are no numbers, by the name that CSS has for them. */
export const NUMBERINGS = ['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const;

export const numberingField = {
  numbering: v.optional(
    described(v.picklist(NUMBERINGS), 'Letters or Roman numbers, as CSS names them', 'lower-alpha'),
  ),
};

export const tongueFields = {
  lang: v.optional(described(v.string(), "Its language, where it is not the story's", 'lv')),
  dir: v.optional(
    described(v.picklist(DIRECTIONS), "Its direction, where it is not the story's", 'rtl'),
  ),
};

/** The figure that descriptions show. */
export const FIGURE_EXAMPLE = {
  image: {
    id: '4711',
    version: '1a2b3c4d',
    widths: [120, 240],
    width: 240,
    height: 160,
    alt: 'A harbour',
    placeholder: null,
  },
  caption: ['At the quay.'],
};

export const figureFields = {
  image: described(imageSchema, 'The picture', FIGURE_EXAMPLE.image),
  ...captionField,
  credit: v.optional(described(v.string(), 'Who made it', 'Drawing: staff')),
  href: v.optional(described(hrefSchema, 'What it is linked to', 'https://example.org/timetable')),
};

export const cellSchema = v.object({
  header: described(v.boolean(), 'Whether it names its row or column', true),
  children: described(v.array(inlineSchema), 'Its running text', ['Departure']),
  columns: v.optional(described(v.number(), 'How many columns it takes; else one', 2)),
  rows: v.optional(described(v.number(), 'How many rows it takes; else one', 2)),
  align: v.optional(
    described(v.picklist(CELL_ALIGNMENTS), 'On which side its text stands', 'right'),
  ),
});
