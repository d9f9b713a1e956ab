import { Link } from 'react-router';
import styles from './rail-list.module.css';
import { RailSection } from './rail-section.tsx';

type Props = { title: string; items: { to: string; name: string; description?: string }[] };

/** A titled list of ways on in the rail beside a page; nothing when there are none. */
export function RailList({ title, items }: Props) {
  if (items.length === 0) return null;
  return (
    <RailSection title={title}>
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
    </RailSection>
  );
}
