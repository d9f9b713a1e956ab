import type { Teaser } from '../../../shared/teaser.ts';
import { TeaserCard } from './teaser-card.tsx';
import styles from './teaser-list.module.css';

/** A few teasers that do not grow: under an article, on the front page. */
export function TeaserList({
  teasers,
  withLead = false,
}: {
  teasers: Teaser[];
  withLead?: boolean;
}) {
  return (
    <ol className={styles.list}>
      {teasers.map((teaser, index) => (
        <li key={teaser.id} className={styles.item}>
          <TeaserCard
            teaser={teaser}
            shape={withLead && index === 0 ? 'lead' : 'row'}
            first={withLead && index === 0}
          />
        </li>
      ))}
    </ol>
  );
}
