import { Link } from 'react-router';
import { feedUrl, sectionsUrl, settingsUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './footer-links.module.css';

/** The ways that every page ends with; the page of all sections has them as well, since a feed's end is far away. */
export function FooterLinks() {
  const { site } = useMessages();
  return (
    <ul className={styles.links}>
      <li>
        <Link to={feedUrl({ kind: 'latest' })}>{site.latest}</Link>
      </li>
      <li>
        <Link to={sectionsUrl()}>{site.sections}</Link>
      </li>
      <li>
        <Link to={settingsUrl()}>{site.settings}</Link>
      </li>
    </ul>
  );
}
