import { Link } from 'react-router';
import { articleUrl, signInUrl } from '../../../shared/page-urls.ts';
import { useInterfaceMark, useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './gate.module.css';
import { keepGatePlace } from './premium/gate-place.ts';

type Props = {
  slug: string;
  /** To a reader of whom more is known than that they may not read on: why not, and what signing in is to them. */
  known?: { words: string; way: string } | undefined;
};

/** Where the opening of a premium story ends: what is missing, the one offer, and the way for who has taken it already. */
export function Gate({ slug, known }: Props) {
  const { subscribeUrl } = useSite();
  const { gate } = useMessages();
  const ours = useInterfaceMark();
  return (
    <section className={styles.gate} data-gate="" {...ours}>
      <h2 className={styles.title}>{gate.title}</h2>
      {known !== undefined && <output>{known.words}</output>}
      <div className={styles.ways}>
        <a className={styles.offer} href={subscribeUrl}>
          {gate.offer}
        </a>
        <Link
          className={styles.way}
          to={signInUrl({ returnTo: articleUrl(slug) })}
          onClick={() => keepGatePlace(slug)}
        >
          {known?.way ?? gate.signIn}
        </Link>
      </div>
    </section>
  );
}
