import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, type ComponentType } from 'react';
import { SAVED_CACHE } from '../../shared/saved-cache.ts';
import { onAnswer, waitingSince } from '../lib/answer-notes.ts';
import { installAnswer } from '../lib/install-answer.ts';
import { savedSlugs } from '../lib/saved-slugs.ts';
import { useLatePart, whenInstalled, type Watch } from '../lib/use-late-part.ts';
import { watchConnection } from '../lib/use-offline.ts';
import { whenIdle } from '../lib/when-idle.ts';

type LatePart = {
  load: () => Promise<{ Component: ComponentType }>;
  watch: (queryClient: QueryClient) => Watch;
};

const late =
  <Part,>(load: () => Promise<Part>, componentOf: (part: Part) => ComponentType) =>
  async () => ({ Component: componentOf(await load()) });

/** What stands over every page once there is something to say, and the moment from which each is needed: until then nobody loads it. */
const PARTS: LatePart[] = [
  {
    load: late(
      () => import('./installed-app.tsx'),
      ({ InstalledApp }) => InstalledApp,
    ),
    watch: () => whenInstalled,
  },
  {
    load: late(
      () => import('../features/connection/connection-strip.tsx'),
      ({ ConnectionStrip }) => ConnectionStrip,
    ),
    watch: () => whenUnanswered,
  },
  {
    load: late(
      () => import('../features/saved/saved-notice.tsx'),
      ({ SavedNotice }) => SavedNotice,
    ),
    watch: () => whenSaved,
  },
  {
    load: late(
      () => import('../features/install/install-offer.tsx'),
      ({ InstallOffer }) => InstallOffer,
    ),
    watch: () => whenToInstall,
  },
  {
    load: late(
      () => import('../features/updates/reload-offer.tsx'),
      ({ ReloadOffer }) => ReloadOffer,
    ),
    watch: whenNewer,
  },
];

export function LateParts() {
  return PARTS.map((part, place) => <Late key={place} {...part} />);
}

function Late({ load, watch }: LatePart) {
  const queryClient = useQueryClient();
  const watching = useMemo(() => watch(queryClient), [watch, queryClient]);
  const part = useLatePart(load, watching);
  return part && <part.Component />;
}

/** From when the network fails for the first time. */
const whenUnanswered: Watch = (begin) => {
  const look = () => {
    if (!navigator.onLine || waitingSince() !== undefined) begin();
  };
  look();
  const ends = [watchConnection(look), onAnswer(look)];
  return () => ends.forEach((end) => end());
};

/** From when stories are saved, or were once: they are kept in order, and so is the list, which a browser that is killed may never have written. */
const whenSaved: Watch = (begin) => {
  const end = savedSlugs.subscribe(begin);
  const look = async () => {
    if (savedSlugs.read().length > 0 || (await caches.has(SAVED_CACHE))) begin();
  };
  // Where the browser refuses its caches and knows of no story, none was saved.
  const cancel = whenIdle(() => void look().catch(() => undefined));
  return () => {
    end();
    cancel();
  };
};

const whenToInstall: Watch = (begin) => {
  let cancel: (() => void) | undefined;
  const look = () => {
    if (installAnswer.read() === 'due') cancel ??= whenIdle(begin);
  };
  look();
  const end = installAnswer.subscribe(look);
  return () => {
    end();
    cancel?.();
  };
};

/** What looks for newer versions comes once a service worker has the page: without one there is no other version than this. Where it does not come, the browser itself looks at each launch. */
function whenNewer(queryClient: QueryClient): Watch {
  return (begin) => {
    if (!('serviceWorker' in navigator)) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const look = async () => {
      const { watchUpdates } = await import('../features/updates/watch-updates.ts');
      if (!signal.aborted) signal.addEventListener('abort', watchUpdates(queryClient, begin));
    };
    const lookWhenIdle = () => {
      signal.addEventListener(
        'abort',
        whenIdle(() => void look().catch(() => undefined)),
      );
    };
    if (navigator.serviceWorker.controller !== null) lookWhenIdle();
    else
      navigator.serviceWorker.addEventListener('controllerchange', lookWhenIdle, {
        once: true,
        signal,
      });
    return () => ended.abort();
  };
}
