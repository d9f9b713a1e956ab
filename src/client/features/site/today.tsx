import { useEffect, useState } from 'react';
import { useSite } from '../../lib/site-context.ts';
import styles from './today.module.css';

/** Today's date in the newsroom's time zone, made anew at midnight and when the page comes back into view: installed apps live for days. Empty, but of its height, until hydrated. */
export function Today() {
  const { language, timeZone } = useSite();
  const [now, setNow] = useState<Date>();

  useEffect(() => {
    const renew = () => setNow(new Date());
    const onVisible = () => {
      if (document.visibilityState === 'visible') renew();
    };
    renew();
    // A minute's step meets midnight in every time zone, without arithmetic over summer time.
    const timer = setInterval(renew, 60_000);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  return (
    <p className={styles.today}>
      {now !== undefined && (
        <time dateTime={new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)}>
          {new Intl.DateTimeFormat(language, {
            timeZone,
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          }).format(now)}
        </time>
      )}
    </p>
  );
}
