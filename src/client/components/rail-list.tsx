import { useId } from 'react';
import { Link } from 'react-router';
import styles from './rail-list.module.css';

type Props = { title: string; items: { to: string; name: string; description?: string }[] };

/** A titled list of ways on in the rail beside a page; nothing when there are none. */
export function RailList({ title, items }: Props) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className={styles.rail} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <ul className={styles.list}>
        {items.map(({ to, name, description = '' }) => (
          <li key={to} className={styles.item}>
            <Link className={styles.link} to={to}>
              {name}
            </Link>
            {description !== '' && <p className={styles.description}>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
