import { inlineText } from '../../../../shared/inline-text.ts';
import type { Inline } from '../../../../shared/inline.ts';
import { useOwnText } from '../../../lib/use-own-text.ts';
import styles from './caption.module.css';
import { Inlines } from './inlines.tsx';

/** What a picture, a table or a player shows, and whose it is; nothing when neither is said. */
export function Caption({
  caption,
  credit = '',
}: {
  caption: Inline[];
  credit?: string | undefined;
}) {
  const own = useOwnText();
  if (caption.length === 0 && credit === '') return null;
  return (
    <figcaption className={styles.caption} {...own(inlineText(caption) || credit)}>
      <Inlines inlines={caption} />
      {credit !== '' && (
        <>
          {' '}
          <small className={styles.credit} data-part="credit">
            {credit}
          </small>
        </>
      )}
    </figcaption>
  );
}
