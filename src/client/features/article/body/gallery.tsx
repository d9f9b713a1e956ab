import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { usePictureSizes } from './column-share.ts';
import { LinkedPicture } from './figure-block.tsx';
import styles from './gallery.module.css';

/** Pictures that belong together, two beside each other. */
export function Gallery({ block }: { block: BlockOf<'gallery'> }) {
  const { figures, caption, columns } = block;
  const beside = columns === 1 || figures.length === 1 ? 1 : 2;
  const sizes = usePictureSizes({ beside, besideOnPhones: beside });
  return (
    <figure data-block="gallery" data-columns={columns}>
      <div className={styles.pictures} data-shape={beside === 1 ? 'single' : undefined}>
        {figures.map((figure, index) => (
          <figure key={index}>
            <LinkedPicture figure={figure} sizes={sizes} />
            <Caption caption={figure.caption} credit={figure.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={caption} />
    </figure>
  );
}
