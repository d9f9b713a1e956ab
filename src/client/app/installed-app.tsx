import { RelaunchOffer } from '../features/feed/relaunch-offer.tsx';
import { useLaunches } from './use-launches.ts';

/** Takes up the feed that was left, and goes where the application is asked to while it is open. */
export function InstalledApp() {
  useLaunches();
  return <RelaunchOffer />;
}
