import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { articleUrl } from '../../../shared/page-urls.ts';
import { Badge } from '../../components/badge.tsx';
import { Byline } from '../../components/byline.tsx';
import { PublishedTime } from '../../components/published-time.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSavedWords } from '../../lib/messages/saved/use-saved-words.ts';
import { useIsRead } from '../../lib/read-marks.ts';
import { setSaved } from '../../lib/set-saved.ts';
import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { formatSize } from '../../lib/format-size.ts';
import styles from './saved-item.module.css';
import { StoryNews } from './story-news.tsx';

type Props = {
  story: SavedStory;
  /** Whether all of a premium story is here, for who is signed in. */
  isOwn: boolean;
};

/** A saved story in the list, and how it stands. */
export function SavedItem({ story, isOwn }: Props) {
  const { article, savedAt, readAt, missing, bytes } = story;
  const words = useSavedWords();
  const { language } = useMessages();
  const { premiumLabel, timeZone } = useSite();
  const own = useOwnText();
  const isRead = useIsRead(article.id);
  const queryClient = useQueryClient();
  const date = (time: string) => formatDate(time, language, timeZone);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <h2 className={styles.headline} data-read={isRead || undefined}>
          <Link to={articleUrl(story.slug)} {...own(article.headline)}>
            {article.headline}
          </Link>
        </h2>
        <p className={styles.meta}>
          {article.access === 'premium' && <Badge label={premiumLabel} story={story.slug} />}
          {article.byline.length > 0 && (
            <span>
              <Byline authors={article.byline} compact />
            </span>
          )}
          <PublishedTime timestamp={article.publishedAt} />
        </p>
        <p className={styles.meta}>
          <span>{words.savedOn(date(savedAt))}</span>
          {readAt !== null && <span>{words.readOn(date(readAt))}</span>}
          <span>{formatSize(bytes, language)}</span>
          {article.gate !== null && <span>{isOwn ? words.whole : words.opening}</span>}
          {missing.length > 0 && <span>{words.missing(missing.length)}</span>}
        </p>
        <StoryNews story={story} />
      </div>
      <button
        className={styles.remove}
        type="button"
        aria-label={words.removeOf(article.headline)}
        onClick={() => setSaved(story.slug, false, queryClient)}
      >
        {words.remove}
      </button>
    </li>
  );
}
