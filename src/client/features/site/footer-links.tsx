import { Fragment } from 'react';
import { Link } from 'react-router';
import {
  accountUrl,
  feedUrl,
  followingUrl,
  historyUrl,
  pageUrl,
  sectionsUrl,
  settingsUrl,
} from '../../../shared/page-urls.ts';
import { directionOf, LANGUAGES } from '../../../shared/languages.ts';
import type { NamedLink } from '../../../shared/teaser.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './footer-links.module.css';

/** The ways that every page ends with, and pages of the newsroom's own; the page of all sections has them as well, since a feed's end is far away. */
export function FooterLinks({ pages }: { pages: NamedLink[] }) {
  const { site, history, following } = useMessages();
  const own = useOwnText();
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
      <li>
        {/* For who does not read the language of the rest. */}
        <Link to={settingsUrl()}>
          {Object.entries(LANGUAGES).map(([language, name], place) => (
            <Fragment key={language}>
              {place > 0 && ' · '}
              <span lang={language} dir={directionOf(language)}>
                {name}
              </span>
            </Fragment>
          ))}
        </Link>
      </li>
      <li>
        <Link to={accountUrl()}>{site.account}</Link>
      </li>
      <li>
        <Link to={historyUrl()}>{history.title}</Link>
      </li>
      <li>
        <Link to={followingUrl()}>{following.title}</Link>
      </li>
      {pages.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={pageUrl(slug)} {...own(name)}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
