import styles from './page-title.module.css';

/** The page's one `h1`, which takes focus when the reader arrives by a link (app/route-focus.tsx), with a line of description. */
export function PageTitle({ title, description = '' }: { title: string; description?: string }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {description !== '' && <p className={styles.description}>{description}</p>}
    </header>
  );
}
