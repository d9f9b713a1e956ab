import { formatDay, formatIsoDay } from '../../lib/format-date.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useNow } from '../../lib/use-now.ts';
import styles from './today.module.css';

/** Today's date in the newsroom's time zone. Empty, but of its height, until hydrated. */
export function Today() {
  const { language } = useMessages();
  const { timeZone } = useSite();
  const now = useNow();
  return (
    <p className={styles.today}>
      {now !== undefined && (
        <time dateTime={formatIsoDay(now, timeZone)}>{formatDay(now, language, timeZone)}</time>
      )}
    </p>
  );
}
