import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { formatAge } from '../../lib/format-date.ts';
import { useConnectionWords } from '../../lib/messages/connection/use-connection-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useBarRoom } from '../../lib/use-bar-room.ts';
import { useNow } from '../../lib/use-now.ts';
import styles from './connection-strip.module.css';
import { formatMoment } from './format-moment.ts';
import { shownSince } from './shown-since.ts';
import { useLate } from './use-late.ts';
import { useMarkedCards } from './use-marked-cards.ts';
import { useRenewal } from './use-renewal.ts';

/** Says that the device is offline, or that no answer comes, and how old the page is that is shown meanwhile; renews it as soon as that is over. */
export function ConnectionStrip() {
  const isLate = useLate();
  const isOffline = useRenewal(isLate);
  const since = useShownSince();
  useMarkedCards(isOffline, useConnectionWords().needsConnection);

  const state = isOffline ? 'offline' : isLate && since !== undefined ? 'late' : undefined;
  return state && <Strip state={state} since={since} />;
}

function Strip({ state, since }: { state: 'offline' | 'late'; since: number | undefined }) {
  const words = useConnectionWords();
  const { language } = useMessages();
  const now = useNow();
  const bar = useRef<HTMLDivElement>(null);
  useBarRoom(bar, '--strip');
  // What is to be announced has to come into an element that is there.
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setThere(true));
    return () => cancelAnimationFrame(frame);
  }, []);

  const age =
    since !== undefined && now !== undefined
      ? formatAge(new Date(since).toISOString(), now, language)
      : undefined;
  const said = [words[state], since !== undefined && words.pageFrom(formatMoment(since, language))];
  return (
    <div ref={bar} className={styles.strip} data-bar="">
      <output>{isThere && said.filter(Boolean).join(' ')}</output>
      {/* Told apart: a reader who listens would hear it all again every minute. */}
      {isThere && age !== undefined && ` ${words.age(age)}`}
    </div>
  );
}

function useShownSince(): number | undefined {
  const queryClient = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  return useSyncExternalStore(subscribe, () => shownSince(queryClient));
}
