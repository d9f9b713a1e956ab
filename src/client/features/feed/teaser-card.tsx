import { use } from 'react';
import { Link } from 'react-router';
import { articleUrl, categoryUrl } from '../../../shared/page-urls.ts';
import type { Teaser } from '../../../shared/teaser.ts';
import { Badge } from '../../components/badge.tsx';
import { Byline } from '../../components/byline.tsx';
import { Picture } from '../../components/picture.tsx';
import { PublishedTime } from '../../components/published-time.tsx';
import { SaveButton } from '../../components/save-button.tsx';
import { formatMonth } from '../../lib/format-date.ts';
import { useInterfaceMark, useMessages } from '../../lib/messages/messages-context.ts';
import { useIsRead } from '../../lib/read-marks.ts';
import { useSite } from '../../lib/site-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { cardId } from './card-focus.ts';
import type { CardShape } from './card-sizes.ts';
import { FirstSeenContext } from './first-seen-context.ts';
import { FirstSeenRule } from './first-seen-rule.tsx';
import styles from './teaser-card.module.css';

type Props = {
  teaser: Teaser;
  shape: CardShape;
  /** `sizes` of its picture. */
  sizes: string;
  /** The page's likely largest paint: its picture comes first. */
  first?: boolean;
  /** The list that the story is read in where that is none that the reader left, as `listQuery` writes it. */
  list?: string;
  /** In a feed: where it stands, of how many, and the month that begins with it. */
  place?: { position: number; total: number; month: string | undefined };
};

/** One story in a feed. The headline is its only stretched link; authors and section stand above it. */
export function TeaserCard({ teaser, shape, sizes, first = false, list, place }: Props) {
  'use memo';
  const { premiumLabel } = useSite();
  const { feed, language } = useMessages();
  const own = useOwnText();
  const ours = useInterfaceMark();
  const { slug, headline, dek, section, byline, publishedAt, image, access, readAt } = teaser;
  const isRead = useIsRead(teaser.id);
  const host = readAt === null ? undefined : new URL(readAt).host;
  const headlineId = `story-${teaser.id}`;
  const isFirstSeen = use(FirstSeenContext)?.id === teaser.id;
  return (
    <article
      className={styles.card}
      data-shape={shape}
      aria-labelledby={headlineId}
      tabIndex={-1}
      data-plain={image === null}
      data-read={isRead || undefined}
      {...(place !== undefined && {
        id: cardId(teaser.id),
        tabIndex: 0,
        'aria-posinset': place.position,
        'aria-setsize': place.total,
        'aria-describedby': describedBy(teaser, { month: place.month, isFirstSeen }),
      })}
    >
      {place !== undefined && <FirstSeenRule id={teaser.id} />}
      {place?.month !== undefined && (
        <p className={styles.month} id={partId(teaser, 'month')}>
          <time dateTime={place.month}>{formatMonth(place.month, language)}</time>
        </p>
      )}
      <div className={styles.text}>
        {(section !== null || access === 'premium') && (
          <p className={styles.kicker}>
            {section !== null && (
              <Link
                className={styles.section}
                to={categoryUrl(section.slug)}
                {...own(section.name)}
              >
                {section.name}
              </Link>
            )}
            {access === 'premium' && <Badge label={premiumLabel} story={slug} />}
          </p>
        )}
        <h3 className={styles.headline} {...own(headline)}>
          <Link
            className={styles.link}
            id={headlineId}
            to={readAt ?? articleUrl(slug)}
            reloadDocument={readAt !== null}
            state={list && { list }}
          >
            {headline}
            {access === 'premium' && (
              <span className="visually-hidden" {...ours}>
                {feed.premium(premiumLabel)}
              </span>
            )}
            {host !== undefined && (
              <span className="visually-hidden" {...ours}>
                {feed.readAt(host)}
              </span>
            )}
            {isRead && (
              <span className="visually-hidden" {...ours}>
                {feed.read}
              </span>
            )}
          </Link>
        </h3>
        {dek !== '' && (
          <p className={styles.dek} id={place && partId(teaser, 'dek')} {...own(dek)}>
            {dek}
          </p>
        )}
        <p className={styles.meta} id={place && partId(teaser, 'meta')}>
          {byline.length > 0 && (
            <span className={styles.byline}>
              <Byline authors={byline} compact />
            </span>
          )}
          <PublishedTime timestamp={publishedAt} />
          {host !== undefined && <span aria-hidden="true">{feed.at(host)}</span>}
        </p>
        <SaveButton slug={slug} headline={headline} />
      </div>
      {image !== null && (
        <div className={styles.picture}>
          <Picture image={image} alt="" sizes={sizes} eager={first} />
        </div>
      )}
    </article>
  );
}

function describedBy(
  teaser: Teaser,
  { month, isFirstSeen }: { month: string | undefined; isFirstSeen: boolean },
): string {
  const parts = [
    isFirstSeen ? 'seen' : [],
    month === undefined ? [] : 'month',
    teaser.dek === '' ? [] : 'dek',
    'meta',
  ].flat();
  return parts.map((part) => partId(teaser, part)).join(' ');
}

/** Id of a part that describes a feed's card to those who hear it; a story has one card in a feed. */
const partId = ({ id }: Teaser, part: string) => `${part}-${id}`;
