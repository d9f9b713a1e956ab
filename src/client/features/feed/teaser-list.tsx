import type { Teaser } from '../../../shared/teaser.ts';
import { CARD_SIZES } from './card-sizes.ts';
import { TeaserCard } from './teaser-card.tsx';
import styles from './teaser-list.module.css';

/** A few teasers that do not grow, beside or under an article. */
export function TeaserList({ teasers }: { teasers: Teaser[] }) {
  return (
    <ol className={styles.list}>
      {teasers.map((teaser) => (
        <li key={teaser.id} className={styles.item}>
          <TeaserCard teaser={teaser} shape="side" sizes={CARD_SIZES.side} />
        </li>
      ))}
    </ol>
  );
}
