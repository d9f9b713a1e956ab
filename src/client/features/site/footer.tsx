import { useSite } from '../../lib/site-context.ts';
import { FooterLinks } from './footer-links.tsx';
import styles from './footer.module.css';

/** The end of every page. */
export function Footer() {
  const { name, description } = useSite();
  return (
    <footer className={styles.footer} id="footer" tabIndex={-1}>
      <div className={styles.inner}>
        <p className={styles.name}>{name}</p>
        {description !== '' && <p>{description}</p>}
        <FooterLinks />
      </div>
    </footer>
  );
}
