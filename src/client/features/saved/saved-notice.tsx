import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { savedUrl } from '../../../shared/page-urls.ts';
import { OfferBar } from '../../components/offer-bar.tsx';
import { useSavedWords } from '../../lib/messages/saved/use-saved-words.ts';
import { keepWhole } from '../../lib/saved/keep-whole.ts';
import { notice } from '../../lib/saved/notice.ts';

/** Milliseconds for which it can be taken back there; after that the button still does it. */
const SHOWN = 10_000;

/** Says what became of a story that was saved or removed, with a way to take it back. Where it stands, saved stories are kept whole. */
export function SavedNotice() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const words = useSavedWords();
  const said = useSyncExternalStore(notice.subscribe, notice.read, () => undefined);

  useEffect(() => {
    // Where the device refuses, whoever saves is told.
    const keep = () => void keepWhole(queryClient).catch(() => undefined);
    keep();
    window.addEventListener('online', keep);
    return () => window.removeEventListener('online', keep);
  }, [queryClient]);

  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => notice.say(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);

  const take = () => {
    if (said?.undo) said.undo();
    else void navigate(savedUrl());
    // Only now, so that what is put back is still there.
    notice.say(undefined);
  };
  return (
    <>
      <output className="visually-hidden">{said && words.notices[said.kind]}</output>
      {said !== undefined && (
        <OfferBar
          label={words.title}
          news={words.notices[said.kind]}
          text={said.undo === null ? words.see : words.undo}
          onTake={take}
          onDismiss={() => notice.say(undefined)}
        />
      )}
    </>
  );
}
