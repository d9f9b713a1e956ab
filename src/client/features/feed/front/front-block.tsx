import { useId } from 'react';
import { Link } from 'react-router';
import { listQuery } from '../../../../shared/article-neighbours.ts';
import type { FeedSubject } from '../../../../shared/feed.ts';
import { feedUrl } from '../../../../shared/page-urls.ts';
import type { Teaser } from '../../../../shared/teaser.ts';
import { useOwnText } from '../../../lib/use-own-text.ts';
import { cardAt, columnsFor, type Shape } from './block-cards.ts';
import styles from './front-block.module.css';
import { FrontCard } from './front-card.tsx';

type Props = {
  /** The newsroom's name of a section, or words of ours over the latest. */
  title: string;
  /** Words of the way to all of the feed. */
  more: string;
  /** The feed that its stories are of, and read on in. */
  of: FeedSubject;
  shape: Shape;
  items: Teaser[];
};

/** A titled part of the front page, set as its stories ask for; nothing when there are none. */
export function FrontBlock({ title, more, of, shape, items }: Props) {
  const id = useId();
  const own = useOwnText();
  if (items.length === 0) return null;
  const to = feedUrl(of);
  const columns = columnsFor(shape, items.length);
  return (
    <section className={styles.block} data-block={shape} aria-labelledby={id}>
      <h2 className={styles.title} id={id} data-of={of.kind}>
        <Link to={to} {...(of.kind === 'category' && own(title))}>
          {title}
        </Link>
      </h2>
      <ol className={styles.list} data-columns={columns}>
        {items.map((teaser, place) => (
          <li key={teaser.id} className={styles.item}>
            <FrontCard
              teaser={teaser}
              under={of.kind === 'latest' ? undefined : of.slug}
              list={listQuery(of)}
              {...cardAt(place, shape, columns)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.more}>
        <Link to={to}>{more}</Link>
      </p>
    </section>
  );
}
