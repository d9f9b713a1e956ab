import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { OfferBar } from '../../components/offer-bar.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { noteRelaunch } from './relaunch.ts';

/** Where the installed application has been started anew: reopens the feed that was left lately, and offers the one that was left longer ago as long as the reader is on the page of the start. */
export function RelaunchOffer() {
  const { feed } = useMessages();
  const navigate = useNavigate();
  const { key } = useLocation();
  const [relaunch] = useState(noteRelaunch);
  const [shownAt, setShownAt] = useState<string | undefined>(key);

  useEffect(() => {
    if (relaunch === undefined || relaunch.isLate) return;
    void navigate(relaunch.left.path, { replace: true, state: relaunch.left.state });
  }, [relaunch, navigate]);

  if (relaunch?.isLate !== true || shownAt !== key) return null;
  const { path, state } = relaunch.left;
  return (
    <OfferBar
      label={feed.backToPlace}
      text={feed.backToPlace}
      onTake={() => void navigate(path, { state })}
      onDismiss={() => setShownAt(undefined)}
    />
  );
}
