import { use, useState } from 'react';
import type { ImageFormat, NewsImage } from '../../shared/image.ts';
import { mediaUrl } from '../../shared/media-url.ts';
import { SAVER_SIZES } from '../../shared/saver-sizes.ts';
import { SaverContext } from '../lib/saver-context.ts';
import styles from './picture.module.css';

type Props = {
  image: NewsImage;
  /** What it shows; '' where the text beside it says it already. */
  alt: string;
  /** The widths that the layout draws, as the `sizes` attribute says them. */
  sizes: string;
  /** For the page's likely largest paint: fetched before everything else. */
  eager?: boolean;
};

/** A picture of the newsroom's in the widths and formats of `/media`, its place reserved in its colour before it comes. */
export function Picture({ image, alt, sizes: drawn, eager = false }: Props) {
  'use memo';
  const isSaving = use(SaverContext);
  // The server's eager picture is under way before any script runs: a small one would come on top of it.
  const [wasSaving] = useState(isSaving);
  const sizes = (eager ? wasSaving : isSaving) ? SAVER_SIZES : drawn;
  const smallest = image.widths.find((width) => width >= 640) ?? image.widths.at(-1) ?? image.width;
  return (
    <span className={styles.frame}>
      {image.placeholder !== null && (
        // A fill attribute, since the policy allows no style attribute.
        <svg className={styles.placeholder} fill={image.placeholder} aria-hidden="true">
          <rect width="100%" height="100%" />
        </svg>
      )}
      <picture>
        <source type="image/avif" srcSet={srcSet(image, 'avif')} sizes={sizes} />
        <source type="image/webp" srcSet={srcSet(image, 'webp')} sizes={sizes} />
        <img
          className={styles.image}
          src={mediaUrl(image, smallest, 'jpg')}
          srcSet={srcSet(image, 'jpg')}
          sizes={sizes}
          width={image.width}
          height={image.height}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          {...(eager ? { fetchPriority: 'high' as const } : {})}
        />
      </picture>
    </span>
  );
}

const srcSet = (image: NewsImage, format: ImageFormat) =>
  image.widths.map((width) => `${mediaUrl(image, width, format)} ${width}w`).join(', ');
