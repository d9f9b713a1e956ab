import type { CSSProperties } from 'react';
import type { NewsImage } from '../../../../shared/image.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './stage-picture.module.css';
import type { Zoom } from './zoom.ts';

type Props = {
  image: NewsImage;
  zoom: Zoom;
  /** Whether the widest file is asked for, whatever the window needs. */
  isFull: boolean;
  /** Tells of a file that has come, and whether there is a wider one. */
  onLoad: (hasMore: boolean) => void;
};

/** A picture as large as its stage and its own pixels allow, and then as its reader likes. */
export function StagePicture({ image, zoom, isFull, onLoad }: Props) {
  const { width, height, alt, widths } = image;
  const widest = widths.at(-1) ?? width;
  const ratio = width / height;
  const fit = `min(100vw, ${ratio * 100}vh, ${width}px)`;
  // Only ever drawn by script: the policy allows it, and no server sends it.
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--ratio': ratio,
    '--width': `${width}px`,
    transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`,
  };
  return (
    <div
      className={styles.picture}
      style={style}
      onLoadCapture={({ target }) => {
        if (target instanceof HTMLImageElement) onLoad(!target.currentSrc.includes(`/${widest}.`));
      }}
    >
      <Picture image={image} alt={alt} sizes={isFull ? `${widest}px` : fit} eager />
    </div>
  );
}
