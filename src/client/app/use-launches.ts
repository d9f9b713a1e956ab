import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { homeUrl } from '../../shared/page-urls.ts';

/** Of browsers that show the open window when the application is started again, as the manifest asks. */
type LaunchQueue = { setConsumer: (consume: (launch: { targetURL?: string }) => void) => void };

/** Goes to what a shortcut or a link opens in the window that is there, as a link of the page would. Its icon alone leaves the reader where they are. */
export function useLaunches(): void {
  const navigate = useNavigate();
  const go = useEffectEvent((address: string) => {
    const { pathname, search, hash } = new URL(address);
    if (pathname !== homeUrl() && address !== openedAt()) void navigate(pathname + search + hash);
  });

  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ targetURL }) => {
      if (targetURL !== undefined) go(targetURL);
    });
  }, []);
}

/** The document's own address: of its launch the code hears late, when the reader may be elsewhere. */
const openedAt = () => performance.getEntriesByType('navigation')[0]?.name;
