import { formatAge, formatDateTime } from '../../lib/format-date.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useNow } from '../../lib/use-now.ts';
import styles from './edition-age.module.css';

/** From when what is read here is, once that is not now; its age comes with this device's clock. */
export function EditionAge() {
  const { sync, timeZone } = useSite();
  const { site, language } = useMessages();
  const now = useNow();
  const since = sync.staleSince;
  if (since === null) return null;
  const age = now === undefined ? undefined : formatAge(since, now, language);
  return (
    <p className={styles.age}>
      <time dateTime={since}>
        {site.editionFrom(formatDateTime(since, language, timeZone), age)}
      </time>
    </p>
  );
}
