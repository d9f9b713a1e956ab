import { useOwnText } from '../lib/use-own-text.ts';
import styles from './page-title.module.css';

type Props = {
  title: string;
  description?: string;
  /** Whether these are words of ours; else the newsroom's. */
  isInterface?: boolean;
};

/** The page's one `h1`, which takes focus when the reader arrives by a link (app/route-focus.tsx), with a line of description. */
export function PageTitle({ title, description = '', isInterface = false }: Props) {
  const own = useOwnText();
  const marks = (text: string) => (isInterface ? {} : own(text));
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1} {...marks(title)}>
        {title}
      </h1>
      {description !== '' && (
        <p className={styles.description} {...marks(description)}>
          {description}
        </p>
      )}
    </header>
  );
}
