import { formatAge, formatDate, formatDateTime } from '../lib/format-date.ts';
import { useSite } from '../lib/site-context.ts';
import { useHydrated } from '../lib/use-hydrated.ts';

/** When a story appeared: its date on the server, its age once this device's clock is known to be a reader's. */
export function PublishedTime({ timestamp }: { timestamp: string }) {
  const { language, timeZone } = useSite();
  const hydrated = useHydrated();
  const age = hydrated ? formatAge(timestamp, Date.now(), language) : undefined;
  return (
    <time
      dateTime={timestamp}
      title={hydrated ? formatDateTime(timestamp, language, timeZone) : undefined}
    >
      {age ?? formatDate(timestamp, language, timeZone)}
    </time>
  );
}
