import { Link } from 'react-router';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { isSavedList } from '../../lib/taken/list-owner.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './take-sheet.module.css';
import { TakenView } from './taken-view.tsx';
import { useTakenLists } from './use-taken-lists.ts';

/** The lists that were taken along, and how each stands; nothing where there are none. */
export function TakenLists() {
  const words = useTakeWords();
  const own = useOwnText();
  const taken = useTakenLists();
  // What is saved stands above.
  const lists = taken.kind === 'there' ? taken.lists.filter((list) => !isSavedList(list)) : [];
  if (lists.length === 0) return null;
  return (
    <section className={styles.lists} aria-labelledby="taken">
      <h2 id="taken">{words.taken}</h2>
      {lists.map((list) => (
        <section key={list.path} className={styles.content} aria-label={list.name}>
          <h3>
            <Link to={list.path} {...own(list.name)}>
              {list.name}
            </Link>
          </h3>
          <TakenView list={list} />
        </section>
      ))}
    </section>
  );
}
