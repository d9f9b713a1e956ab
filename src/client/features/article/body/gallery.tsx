import type { BlockOf } from './block-of.ts';
import { Caption } from './caption.tsx';
import { LinkedPicture } from './figure-block.tsx';
import styles from './gallery.module.css';

/** Pictures that belong together, in two or three columns. */
export function Gallery({ block }: { block: BlockOf<'gallery'> }) {
  const { figures, caption, columns } = block;
  return (
    <figure data-block="gallery" data-columns={columns}>
      <div className={styles.pictures} data-shape={columns === 1 ? 'single' : undefined}>
        {figures.map((figure, index) => (
          <figure key={index}>
            <LinkedPicture
              figure={figure}
              sizes={
                columns === 1
                  ? '(width >= 48rem) 37rem, calc(100vw - 2rem)'
                  : '(width >= 48rem) 18rem, calc(50vw - 1.25rem)'
              }
            />
            <Caption caption={figure.caption} credit={figure.credit} />
          </figure>
        ))}
      </div>
      <Caption caption={caption} />
    </figure>
  );
}
