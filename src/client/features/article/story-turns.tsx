import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listQuery } from '../../../shared/article-neighbours.ts';
import type { Neighbours } from '../../../shared/neighbours.ts';
import { articleUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import { neighbourQueries } from './neighbour-queries.ts';
import styles from './story-turns.module.css';

/** At the end of a story: the next one and the previous one of the list that is read along, as `listQuery` writes it; '' is that of its section. */
export function StoryTurns({ slug, list }: { slug: string; list: string }) {
  const { article, feed } = useMessages();
  const own = useOwnText();
  const { data } = useQuery(neighbourQueries.around(slug, list));
  const name = data?.feed.name ?? feed.latest;
  // Older is what comes next: lists begin with the newest.
  const turns = [
    { to: 'next', story: data?.older ?? null, label: article.nextIn(name) },
    { to: 'previous', story: data?.newer ?? null, label: article.previousIn(name) },
  ];
  return (
    <div className={styles.room}>
      {data !== undefined && turns.some(({ story }) => story !== null) && (
        <nav className={styles.turns} aria-label={article.readOn}>
          {turns.map(
            ({ to, story, label }) =>
              story !== null && (
                <Link
                  key={to}
                  className={styles.turn}
                  to={articleUrl(story.slug)}
                  state={{ list: list === '' ? listOf(data.feed) : list }}
                  data-turn={to}
                >
                  <span className={styles.label}>{label}</span>
                  <span className={styles.headline} {...own(story.headline)}>
                    {story.headline}
                  </span>
                </Link>
              ),
          )}
        </nav>
      )}
    </div>
  );
}

const listOf = ({ kind, slug }: Neighbours['feed']) =>
  listQuery(kind === 'latest' || slug === null ? { kind: 'latest' } : { kind, slug });
