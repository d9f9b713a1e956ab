import { formatAge, formatDate, formatDateTime } from '../lib/format-date.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSite } from '../lib/site-context.ts';
import { useNow } from '../lib/use-now.ts';

/** When a story appeared: its date on the server, its age once this device's clock is there. */
export function PublishedTime({ timestamp }: { timestamp: string }) {
  'use memo';
  const { language } = useMessages();
  const { timeZone } = useSite();
  const now = useNow();
  const age = now === undefined ? undefined : formatAge(timestamp, now, language);
  return (
    <time dateTime={timestamp} title={formatDateTime(timestamp, language, timeZone)}>
      {age ?? formatDate(timestamp, language, timeZone)}
    </time>
  );
}
