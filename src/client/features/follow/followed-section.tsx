import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { articleUrl, feedUrl } from '../../../shared/page-urls.ts';
import { useFollowingWords } from '../../lib/messages/following/use-following-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { FollowButton } from './follow-button.tsx';
import { followQueries } from './follow-queries.ts';
import type { Followed } from './followed-subjects.ts';
import styles from './followed-list.module.css';

/** One thing that is followed, as it was when the page was opened: what is new in it since it was looked at last. */
export function FollowedSection({ followed }: { followed: Followed }) {
  const { language } = useMessages();
  const { list } = useFollowingWords();
  const own = useOwnText();
  const { kind, name, seen } = followed;
  const { data: stories, isError } = useQuery(followQueries.newest(followed));
  const newest = stories?.[0] === undefined ? null : Date.parse(stories[0].publishedAt);
  const fresh = stories?.filter(({ publishedAt }) => Date.parse(publishedAt) > seen) ?? [];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });

  return (
    <section className={styles.section} aria-label={name}>
      <p className={styles.kind}>{list.kinds[kind]}</p>
      <h2 className={styles.name}>
        <Link to={feedUrl(followed)} {...own(name)}>
          {name}
        </Link>
      </h2>
      <p className={styles.news}>
        {isError && stories === undefined && list.failed}
        {stories !== undefined && list.news(fresh.length, fresh.length === stories.length)}
      </p>
      <ul className={styles.stories}>
        {fresh.map(({ id, slug: story, headline, publishedAt }) => (
          <li key={id} className={styles.story}>
            <Link className={styles.headline} to={articleUrl(story)} {...own(headline)}>
              {headline}
            </Link>
            <time className={styles.time} dateTime={publishedAt}>
              {date.format(Date.parse(publishedAt))}
            </time>
          </li>
        ))}
      </ul>
      <FollowButton subject={followed} name={name} newest={newest} isBare />
    </section>
  );
}
