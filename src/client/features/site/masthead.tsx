import { Link, NavLink } from 'react-router';
import { accountUrl, categoryUrl, homeUrl, sectionsUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useLatePart, whenInstalled } from '../../lib/use-late-part.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './masthead.module.css';
import { Today } from './today.tsx';

const loadBack = () => import('./back-button.tsx');

/** The newsroom's name, the way to the reader's account, today's date, and its sections: as many as fit, and the way to all. */
export function Masthead() {
  const { name, sections } = useSite();
  const { site } = useMessages();
  const own = useOwnText();
  const installed = useLatePart(loadBack, whenInstalled);
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        {installed && <installed.BackButton />}
        <Link className={styles.brand} to={homeUrl()} {...own(name)}>
          {name}
        </Link>
        <Link className={styles.account} to={accountUrl()}>
          {site.account}
        </Link>
        <Today />
      </div>
      <nav className={styles.sections} aria-label={site.sections}>
        <ul className={styles.list}>
          {sections.map((section) => (
            <li key={section.slug}>
              <NavLink
                className={`${styles.section}`}
                to={categoryUrl(section.slug)}
                {...own(section.name)}
              >
                {section.name}
              </NavLink>
            </li>
          ))}
        </ul>
        <NavLink className={`${styles.all}`} to={sectionsUrl()}>
          {site.allSections}
        </NavLink>
      </nav>
    </header>
  );
}
