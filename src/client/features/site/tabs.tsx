import { NavLink } from 'react-router';
import { feedUrl, homeUrl, savedUrl, sectionsUrl, settingsUrl } from '../../../shared/page-urls.ts';
import { Icon } from '../../components/icon.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './tabs.module.css';

/** The ways that are always at hand: at the foot of a phone's screen, at the top of a wider one. */
export function Tabs() {
  const { site } = useMessages();
  const tabs = [
    { to: homeUrl(), icon: 'home', name: site.home },
    { to: feedUrl({ kind: 'latest' }), icon: 'latest', name: site.latest },
    { to: sectionsUrl(), icon: 'sections', name: site.sections },
    { to: savedUrl(), icon: 'saved', name: site.saved },
    // A thumb reaches four; on a phone this is in the footer, on the page of all sections and above each story.
    { to: settingsUrl(), icon: 'settings', name: site.settings },
  ] as const;
  return (
    <nav className={styles.tabs} aria-label={site.main}>
      <ul className={styles.list}>
        {tabs.map(({ to, icon, name }) => (
          <li key={to} className={styles.item}>
            <NavLink className={`${styles.tab}`} to={to} end>
              <span className={styles.icon}>
                <Icon name={icon} />
              </span>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
