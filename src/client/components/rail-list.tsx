import { Link } from 'react-router';
import { useOwnText } from '../lib/use-own-text.ts';
import styles from './rail-list.module.css';
import { RailSection } from './rail-section.tsx';

type Props = { title: string; items: { to: string; name: string; description?: string }[] };

/** A titled list of the newsroom's sections, authors and the like in the rail beside a page; nothing when there are none. */
export function RailList({ title, items }: Props) {
  const own = useOwnText();
  if (items.length === 0) return null;
  return (
    <RailSection title={title}>
      <ul className={styles.list}>
        {items.map(({ to, name, description = '' }) => (
          <li key={to} className={styles.item}>
            <Link className={styles.link} to={to} {...own(name)}>
              {name}
            </Link>
            {description !== '' && (
              <p className={styles.description} {...own(description)}>
                {description}
              </p>
            )}
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
