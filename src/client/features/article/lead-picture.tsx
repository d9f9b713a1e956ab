import { useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { NewsImage } from '../../../shared/image.ts';
import { mediaUrl } from '../../../shared/media-url.ts';
import { Picture } from '../../components/picture.tsx';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './lead-picture.module.css';
import { PictureLink } from './viewer/picture-link.tsx';

type Props = {
  image: NewsImage;
  caption: Article['imageCaption'];
  credit: Article['imageCredit'];
  /** Whether the story is being opened from a list, whose picture of it is there already. */
  isOpening: boolean;
};

/** The picture above a story's text. What a list showed of it stands there until the larger one has come. */
export function LeadPicture({ image, caption, credit, isOpening }: Props) {
  const own = useOwnText();
  const [small] = useState(() => (isOpening ? fileInList(image) : undefined));
  return (
    <figure className={styles.lead}>
      <PictureLink className={styles.picture} image={image}>
        {small !== undefined && <img className={styles.small} src={small} alt="" />}
        <Picture
          image={small === undefined ? image : { ...image, placeholder: null }}
          alt={image.alt}
          sizes="(width >= 80rem) 50rem, (width >= 48rem) calc(100vw - 3rem), 100vw"
          eager
        />
      </PictureLink>
      {(caption !== '' || credit !== '') && (
        <figcaption className={styles.caption} {...own(caption || credit)}>
          {caption} {credit !== '' && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

/** The file of a picture that the page shows which is being left; undefined where it shows none. */
function fileInList(image: NewsImage): string | undefined {
  const [folder = ''] = mediaUrl(image, 0, 'jpg').split('/0.');
  // One that waits to come into view is complete as well, but has no width yet.
  const shown = Array.from(document.images).filter(({ naturalWidth }) => naturalWidth > 0);
  return shown.find(({ currentSrc }) => currentSrc.includes(`${folder}/`))?.currentSrc;
}
