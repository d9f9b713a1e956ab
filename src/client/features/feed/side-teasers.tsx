import { useId } from 'react';
import { Link } from 'react-router';
import type { Teaser } from '../../../shared/teaser.ts';
import styles from './side-teasers.module.css';
import { TeaserList } from './teaser-list.tsx';

/** A titled group of teasers beside or under an article; nothing when there are none. */
export function SideTeasers({
  title,
  teasers,
  to,
}: {
  title: string;
  teasers: Teaser[];
  to?: string;
}) {
  const id = useId();
  if (teasers.length === 0) return null;
  return (
    <section className={styles.side} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {to === undefined ? title : <Link to={to}>{title}</Link>}
      </h2>
      <TeaserList teasers={teasers} shape="side" />
    </section>
  );
}
