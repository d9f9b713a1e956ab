import { Link } from 'react-router';
import { articleUrl, categoryUrl } from '../../../shared/page-urls.ts';
import type { Teaser } from '../../../shared/teaser.ts';
import { Badge } from '../../components/badge.tsx';
import { Byline } from '../../components/byline.tsx';
import { Picture } from '../../components/picture.tsx';
import { PublishedTime } from '../../components/published-time.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useIsRead } from '../../lib/read-marks.ts';
import { useSite } from '../../lib/site-context.ts';
import { CARD_SIZES, type CardShape } from './card-sizes.ts';
import styles from './teaser-card.module.css';

type Props = {
  teaser: Teaser;
  shape: CardShape;
  /** The page's likely largest paint: its picture comes first. */
  first?: boolean;
};

/** One story in a feed. The headline is its only stretched link; authors and section stand above it. */
export function TeaserCard({ teaser, shape, first = false }: Props) {
  'use memo';
  const { premiumLabel } = useSite();
  const { feed } = useMessages();
  const { slug, headline, dek, section, byline, publishedAt, image, access, readAt } = teaser;
  const isRead = useIsRead(teaser.id);
  const host = readAt === null ? undefined : new URL(readAt).host;
  const headlineId = `story-${teaser.id}`;
  return (
    <article
      className={styles.card}
      data-shape={shape}
      aria-labelledby={headlineId}
      tabIndex={-1}
      data-plain={image === null}
      data-read={isRead || undefined}
    >
      <div className={styles.text}>
        {(section !== null || access === 'premium') && (
          <p className={styles.kicker}>
            {section !== null && (
              <Link className={styles.section} to={categoryUrl(section.slug)}>
                {section.name}
              </Link>
            )}
            {access === 'premium' && <Badge label={premiumLabel} />}
          </p>
        )}
        <h3 className={styles.headline}>
          <Link
            className={styles.link}
            id={headlineId}
            to={readAt ?? articleUrl(slug)}
            reloadDocument={readAt !== null}
          >
            {headline}
            {access === 'premium' && (
              <span className="visually-hidden">{feed.premium(premiumLabel)}</span>
            )}
            {host !== undefined && <span className="visually-hidden">{feed.readAt(host)}</span>}
            {isRead && <span className="visually-hidden">{feed.read}</span>}
          </Link>
        </h3>
        {dek !== '' && <p className={styles.dek}>{dek}</p>}
        <p className={styles.meta}>
          {byline.length > 0 && (
            <span className={styles.byline}>
              <Byline authors={byline} compact />
            </span>
          )}
          <PublishedTime timestamp={publishedAt} />
          {host !== undefined && <span aria-hidden="true">{feed.at(host)}</span>}
        </p>
      </div>
      {image !== null && (
        <div className={styles.picture}>
          <Picture image={image} alt="" sizes={CARD_SIZES[shape]} eager={first} />
        </div>
      )}
    </article>
  );
}
