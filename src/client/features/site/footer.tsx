import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { EditionAge } from './edition-age.tsx';
import { FooterLinks } from './footer-links.tsx';
import styles from './footer.module.css';

/** As many as take two rows or three; the page of all sections has the rest. */
const MOST_PAGES = 8;

/** The end of every page. */
export function Footer() {
  const { name, description, pages } = useSite();
  const own = useOwnText();
  return (
    <footer className={styles.footer} id="footer" tabIndex={-1}>
      <div className={styles.inner}>
        <p className={styles.name} {...own(name)}>
          {name}
        </p>
        {description !== '' && <p {...own(description)}>{description}</p>}
        <FooterLinks pages={pages.slice(0, MOST_PAGES)} />
        <EditionAge />
      </div>
    </footer>
  );
}
