import { Link } from 'react-router';
import { ACCESS_FILTERS } from '../../../shared/access.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './access-filter.module.css';
import type { FeedView } from './feed-queries.ts';

/** All, free or premium stories: each an address of its own, at the same month. To whom all of them open, all are theirs: the same list, by another name. */
export function AccessFilter({ view: { subject, month, ...view } }: { view: FeedView }) {
  const { feed } = useMessages();
  return (
    <nav aria-label={feed.access}>
      <ul className={styles.list}>
        {ACCESS_FILTERS.map((access) => (
          <li key={access}>
            <Link
              className={styles.choice}
              to={feedUrl(subject, { access, month })}
              aria-current={access === view.access ? 'true' : undefined}
            >
              {access === 'all' ? (
                <>
                  <span className={styles.published}>{feed.accessOf.all}</span>
                  <span className={styles.mine}>{feed.allMine}</span>
                </>
              ) : (
                feed.accessOf[access]
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
