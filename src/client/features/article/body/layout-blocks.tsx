import { use, type ReactNode } from 'react';
import type { Block } from '../../../../shared/block.ts';
import type { NewsImage } from '../../../../shared/image.ts';
import { Picture } from '../../../components/picture.tsx';
import type { BlockOf, RenderBlocks } from './block-of.ts';
import { Caption } from './caption.tsx';
import { ColumnShare, usePictureSizes } from './column-share.ts';
import { LinkedPicture } from './figure-block.tsx';
import styles from './layout-blocks.module.css';

/** Blocks that belong together. */
export function Group({ children }: { children: ReactNode }) {
  return (
    <div className={styles.group} data-block="group">
      {children}
    </div>
  );
}

/** Columns side by side, one below the other on a phone. */
export function Columns({
  columns,
  renderBlocks,
}: {
  columns: Block[][];
  renderBlocks: RenderBlocks;
}) {
  const share = use(ColumnShare);
  return (
    <ColumnShare value={share * columns.length}>
      <div className={styles.columns} data-block="columns">
        {columns.map((blocks, index) => (
          <div key={index} className={styles.group}>
            {renderBlocks(blocks)}
          </div>
        ))}
      </div>
    </ColumnShare>
  );
}

/** A picture under a ruled box of text. */
export function Cover({ image, children }: { image: NewsImage | null; children: ReactNode }) {
  const sizes = usePictureSizes();
  return (
    <div className={styles.cover} data-block="cover">
      {image !== null && (
        <div data-part="background">
          <Picture image={image} alt={image.alt} sizes={sizes} />
        </div>
      )}
      <div className={styles.group}>{children}</div>
    </div>
  );
}

/** A picture beside text. */
export function MediaText({
  block,
  children,
}: {
  block: BlockOf<'media-text'>;
  children: ReactNode;
}) {
  const { figure, side } = block;
  const share = use(ColumnShare);
  const sizes = usePictureSizes({ beside: 2 });
  return (
    <div className={styles.beside} data-block="media-text" data-side={side}>
      <figure>
        <LinkedPicture figure={figure} sizes={sizes} />
        <Caption caption={figure.caption} credit={figure.credit} />
      </figure>
      <ColumnShare value={share * 2}>
        <div className={styles.group}>{children}</div>
      </ColumnShare>
    </div>
  );
}
