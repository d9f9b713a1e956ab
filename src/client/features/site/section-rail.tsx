import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { categoryUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './section-rail.module.css';
import { siteQueries } from './site-queries.ts';

/** Beside a category's feed: what is above, below and next to it. Nothing when it stands alone. */
export function SectionRail({ slug }: { slug: string }) {
  const { rail } = useMessages();
  const id = useId();
  const { data: categories = [] } = useQuery(siteQueries.categories());
  const here = categories.find((category) => category.slug === slug);
  const family = categories.filter(
    (category) =>
      category.parent === slug ||
      category.slug === here?.parent ||
      (here?.parent != null && category.parent === here.parent && category.slug !== slug),
  );
  if (family.length === 0) return null;
  return (
    <section className={styles.rail} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {rail.family}
      </h2>
      <ul className={styles.list}>
        {family.map((category) => (
          <li key={category.slug}>
            <Link className={styles.link} to={categoryUrl(category.slug)}>
              {category.name}
            </Link>
            {category.description !== '' && (
              <p className={styles.description}>{category.description}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
