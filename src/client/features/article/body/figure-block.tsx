import { use } from 'react';
import type { Figure } from '../../../../shared/block.ts';
import { Picture } from '../../../components/picture.tsx';
import type { BlockOf } from './block-of.ts';
import { PictureLink } from '../viewer/picture-link.tsx';
import { mayBeViewed } from '../viewer/pictures-of.ts';
import { ViewPicture } from '../viewer/view-picture.ts';
import { Caption } from './caption.tsx';
import { usePictureSizes } from './column-share.ts';
import styles from './figure-block.module.css';
import { TextLink } from './text-link.tsx';

/** The `sizes` of a picture as wide as the article itself, and as a phone. */
const WIDE = '(width >= 80rem) 51rem, (width >= 48rem) calc(100vw - 3rem), 100vw';

/** A picture in the text with its caption. */
export function FigureBlock({ block }: { block: BlockOf<'figure'> }) {
  const { align, caption, credit } = block;
  const inText = usePictureSizes({ beside: align === 'left' || align === 'right' ? 2 : 1 });
  const sizes = align === 'wide' || align === 'full' ? WIDE : inText;
  return (
    <figure className={styles.figure} data-align={align}>
      <LinkedPicture figure={block} sizes={sizes} />
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}

/** A figure's picture, linked where the newsroom linked it, else to be looked at large; a small one keeps its size. */
export function LinkedPicture({ figure, sizes }: { figure: Figure; sizes: string }) {
  const { image, href } = figure;
  const small = image.width < 592;
  const isViewed = use(ViewPicture) !== undefined && mayBeViewed(figure);
  const picture = (
    <Picture
      image={image}
      alt={image.alt}
      sizes={small ? `min(100vw - 2rem, ${image.width}px)` : sizes}
    />
  );
  if (href === undefined || isViewed) {
    return (
      <PictureLink image={image} className={small ? styles.small : undefined}>
        {picture}
      </PictureLink>
    );
  }
  return (
    <TextLink href={href} className={small ? styles.small : styles.link}>
      {picture}
    </TextLink>
  );
}
