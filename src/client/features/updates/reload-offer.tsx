import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { articleUrl, pageUrl } from '../../../shared/page-urls.ts';
import { OfferBar } from '../../components/offer-bar.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { reload } from '../../lib/reload.ts';
import { newerVersion } from './newer-version.ts';

/** Offers to reload once a newer version is there: not over a text that is being read, unless the server no longer answers this version. Without a press, the newer one comes with the next launch. */
export function ReloadOffer() {
  const { updates } = useMessages();
  const { pathname } = useLocation();
  const offered = useSyncExternalStore(newerVersion.subscribe, newerVersion.read);

  const isTooOld = offered === 'too old';
  const isShown = offered !== undefined && (isTooOld || !isText(pathname));
  const text = isTooOld ? updates.tooOldTitle : updates.offer;
  return (
    <>
      <output className="visually-hidden">{isShown && text}</output>
      {isShown && (
        <OfferBar
          label={text}
          text={text}
          onTake={() => reload({ isTooOld })}
          onDismiss={() => newerVersion.note(undefined)}
        />
      )}
    </>
  );
}

const isText = (pathname: string) =>
  [articleUrl(''), pageUrl('')].some((start) => pathname.startsWith(start));
