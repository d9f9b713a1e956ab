import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { articleUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { daysOf } from './days-of.ts';
import styles from './history-list.module.css';
import { openedStories } from './opened-stories.ts';

type Props = {
  /** How far a story was read, in words; '' when nothing is known of that. */
  progressOf: (id: number) => string;
};

/** The stories that were opened on this device, by day; nothing on the server and while hydrating, since pages are the same for everybody. */
export function HistoryList({ progressOf }: Props) {
  const { language } = useMessages();
  const { history } = useSettingsWords();
  const own = useOwnText();
  const stories = useSyncExternalStore(
    openedStories.subscribe,
    openedStories.read,
    () => undefined,
  );
  if (stories === undefined) return null;
  if (stories.length === 0) return <p className={styles.empty}>{history.empty}</p>;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return daysOf(stories, language).map(({ day, date, stories: opened }) => (
    <section key={date} aria-labelledby={date}>
      <h2 className={styles.day} id={date}>
        <time dateTime={date}>{day}</time>
      </h2>
      <ul className={styles.list}>
        {opened.map(({ id, slug, headline, section, at }) => (
          <li key={id} className={styles.story}>
            <Link className={styles.headline} to={articleUrl(slug)} {...own(headline)}>
              {headline}
            </Link>
            <p className={styles.meta}>
              {section !== null && <bdi {...own(section)}>{section}</bdi>}
              <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
              {progressOf(id) !== '' && <span>{progressOf(id)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
