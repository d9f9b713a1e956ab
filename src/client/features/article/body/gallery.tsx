import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { usePictureSizes } from './column-share.ts';
import { LinkedPicture } from './figure-block.tsx';
import styles from './gallery.module.css';

/** Pictures that belong together, two beside each other; of an odd number the first has a row of its own. */
export function Gallery({ block }: { block: BlockOf<'gallery'> }) {
  const { figures, caption, columns } = block;
  const beside = columns === 1 || figures.length === 1 ? 1 : 2;
  const isOdd = beside === 2 && figures.length % 2 === 1;
  const sizes = usePictureSizes({ beside, besideOnPhones: beside });
  const whole = usePictureSizes();
  return (
    <figure data-block="gallery" data-columns={columns}>
      <div className={styles.pictures} data-shape={shapeOf(beside, isOdd)}>
        {figures.map((figure, index) => (
          <figure key={index}>
            <LinkedPicture figure={figure} sizes={isOdd && index === 0 ? whole : sizes} />
            <Caption caption={figure.caption} credit={figure.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={caption} />
    </figure>
  );
}

function shapeOf(beside: number, isOdd: boolean): 'single' | 'odd' | undefined {
  if (beside === 1) return 'single';
  return isOdd ? 'odd' : undefined;
}
