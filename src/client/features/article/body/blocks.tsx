import type { Block } from '../../../../shared/block.ts';
import { Definitions } from './definitions.tsx';
import { Details } from './details.tsx';
import { EmbedCard } from './embed-card.tsx';
import { FigureBlock } from './figure-block.tsx';
import { FileCard } from './file-card.tsx';
import { Footnotes } from './footnotes.tsx';
import { Gallery } from './gallery.tsx';
import { ButtonRow } from './button-row.tsx';
import { Columns, Cover, Group, MediaText } from './layout-blocks.tsx';
import { ListBlock } from './list-block.tsx';
import { MediaCard } from './media-card.tsx';
import { Quote } from './quote.tsx';
import { TableBlock } from './table-block.tsx';
import { Heading, Paragraph, Preformatted } from './text-blocks.tsx';

/** Blocks in order, each by the component of its kind. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, index) => <BlockOfKind key={index} block={block} />);
}

const renderBlocks = (blocks: Block[]) => <Blocks blocks={blocks} />;

function BlockOfKind({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'heading':
      return <Heading block={block} />;
    case 'verse':
    case 'preformatted':
    case 'code':
      return <Preformatted block={block} />;
    case 'list':
      return <ListBlock block={block} renderBlocks={renderBlocks} />;
    case 'definitions':
      return <Definitions block={block} renderBlocks={renderBlocks} />;
    case 'quote':
    case 'pullquote':
      return <Quote block={block}>{renderBlocks(block.blocks)}</Quote>;
    case 'table':
      return <TableBlock block={block} />;
    case 'separator':
      return <hr />;
    case 'figure':
      return <FigureBlock block={block} />;
    case 'gallery':
      return <Gallery block={block} />;
    case 'media-text':
      return <MediaText block={block}>{renderBlocks(block.blocks)}</MediaText>;
    case 'cover':
      return <Cover image={block.image}>{renderBlocks(block.blocks)}</Cover>;
    case 'columns':
      return <Columns columns={block.columns} renderBlocks={renderBlocks} />;
    case 'group':
      return <Group>{renderBlocks(block.blocks)}</Group>;
    case 'buttons':
      return <ButtonRow links={block.links} />;
    case 'file':
      return <FileCard block={block} />;
    case 'media':
      return <MediaCard block={block} />;
    case 'details':
      return <Details summary={block.summary}>{renderBlocks(block.blocks)}</Details>;
    case 'embed':
      return <EmbedCard block={block} />;
    case 'footnotes':
      return <Footnotes items={block.items} />;
  }
}
