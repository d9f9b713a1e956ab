import { useEffect, useRef, useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import { monthsUrl } from '../../../shared/page-urls.ts';
import { RailSection } from '../../components/rail-section.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './archive-rail.module.css';
import type { FeedAddress } from './feed-address.ts';
import type { FeedView } from './feed-queries.ts';

/** Beside a feed, from 1280 px on: its archive, loaded once it comes into view. Until then, and without JavaScript, the way to the page of months. */
export function ArchiveRail({ view }: { view: FeedView }) {
  const { archive } = useMessages();
  const rail = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<{ Calendar: ComponentType<{ at: FeedAddress }> }>();

  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // When it cannot be loaded, the way to the page stays.
      import('./calendar/calendar.tsx').then(setLoaded, () => {});
    });
    if (rail.current !== null) observer.observe(rail.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={rail} className={styles.rail}>
      <RailSection title={archive.title}>
        {loaded === undefined ? (
          <Link className={styles.all} to={monthsUrl(view.subject, view.access)}>
            {archive.all}
          </Link>
        ) : (
          <loaded.Calendar at={view} />
        )}
      </RailSection>
    </div>
  );
}
