import type { Teaser } from '../../../shared/teaser.ts';
import type { CardShape } from './card-sizes.ts';
import { TeaserCard } from './teaser-card.tsx';
import styles from './teaser-list.module.css';

type Props = { teasers: Teaser[]; shape: Exclude<CardShape, 'lead'>; withLead?: boolean };

/** A few teasers that do not grow: under an article, on the front page. */
export function TeaserList({ teasers, shape, withLead = false }: Props) {
  return (
    <ol className={styles.list}>
      {teasers.map((teaser, index) => (
        <li key={teaser.id} className={styles.item}>
          <TeaserCard
            teaser={teaser}
            shape={withLead && index === 0 ? 'lead' : shape}
            first={withLead && index === 0}
          />
        </li>
      ))}
    </ol>
  );
}
