import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { articleUrl, pageUrl } from '../../../shared/page-urls.ts';
import { OfferBar } from '../../components/offer-bar.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { reload } from '../../lib/reload.ts';
import { TOO_OLD_STATUS } from '../../lib/too-old.ts';
import { watchUpdates } from './watch-updates.ts';

/** Offers to reload once a newer version is there: not over a text that is being read, unless the server no longer answers this version. Without a press, the newer one comes with the next launch. */
export function ReloadOffer() {
  const { updates } = useMessages();
  const { pathname } = useLocation();
  const queryClient = useQueryClient();
  const [offered, setOffered] = useState<'newer' | 'too old'>();

  useEffect(() => watchUpdates(() => setOffered((former) => former ?? 'newer')), []);
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe(({ query }) => {
        const { error } = query.state;
        if (error instanceof ApiError && error.problem.status === TOO_OLD_STATUS) {
          setOffered('too old');
        }
      }),
    [queryClient],
  );

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
          onDismiss={() => setOffered(undefined)}
        />
      )}
    </>
  );
}

const isText = (pathname: string) =>
  [articleUrl(''), pageUrl('')].some((start) => pathname.startsWith(start));
