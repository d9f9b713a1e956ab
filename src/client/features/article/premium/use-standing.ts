import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { SignedOutReason } from '../../../../shared/problem.ts';
import { ApiError } from '../../../lib/api-error.ts';
import { hasTaken } from '../../../lib/has-taken.ts';
import { usePremiumWords } from '../../../lib/messages/premium/use-premium-words.ts';
import { noteOpened } from '../../../lib/opened-badges.ts';
import { forgetPrivateData, SESSION_KEY } from '../../../lib/private-data.ts';
import { keepReaderHint, useReaderHint } from '../../../lib/reader-hint.ts';
import { useIsSaved } from '../../../lib/saved-slugs.ts';
import { sessionQueries } from '../../../lib/session-queries.ts';
import { privateStoryQueries } from './private-story-queries.ts';
import type { Standing } from './standing.ts';

/** Asks for a premium story as who is signed in, and says how they stand to it; undefined is nobody, as far as is known. What the newsroom refuses is no longer on this device. */
export function useStanding(slug: string): Standing | undefined {
  const queryClient = useQueryClient();
  const words = usePremiumWords();
  const isSubscriber = useReaderHint();
  const [ended, setEnded] = useState<SignedOutReason>();
  const session = useQuery({ ...sessionQueries.current(), enabled: !isSubscriber });
  const reader = session.data?.reader ?? null;
  const isSaved = useIsSaved(slug);
  // Where nobody can say who is signed in, what their session has kept opens.
  const isSignedIn =
    isSubscriber || reader !== null || (session.isLoadingError && (isSaved || hasTaken.read()));
  const story = useQuery({
    ...privateStoryQueries.bySlug(slug),
    enabled: isSignedIn && ended === undefined,
  });
  const answer = story.data;

  useEffect(() => {
    if (answer?.kind === 'refused') keepReaderHint(false);
    if (answer?.kind === 'refused' || (answer?.kind === 'whole' && !isSubscriber)) {
      noteOpened(slug, answer.kind === 'whole');
    }
    if (answer?.kind !== 'ended') return;
    void forgetPrivateData(queryClient).then(() => setEnded(answer.reason));
  }, [answer, slug, isSubscriber, queryClient]);

  // Heard before anything that forgets was there to hear it.
  const endedBefore = session.data?.reason;
  useEffect(() => {
    if (endedBefore !== undefined) void forgetPrivateData(queryClient, SESSION_KEY);
  }, [endedBefore, queryClient]);

  const isRefused = answer?.kind === 'refused';
  const name = reader?.name ?? '';
  const reason = ended ?? (isSignedIn ? undefined : endedBefore);
  const failed = (isSubscriber ? [story] : [story, session]).find((query) => query.isLoadingError);
  const { error, isFetching = false, refetch } = failed ?? {};
  // Who has nothing of what is premium keeps the gate in view while a story is asked for.
  const isAwaited = isSubscriber || (reader !== null && reader.opens !== 'none');

  return useMemo(() => {
    if (reason === 'expired' || reason === 'revoked') {
      return { kind: 'closed', words: words.ended[reason], way: words.signInAgain };
    }
    if (isRefused) return { kind: 'closed', words: words.refused(name), way: words.otherAccount };
    if (refetch === undefined) return isAwaited ? { kind: 'coming' } : undefined;
    if (isFetching) return { kind: 'coming' };
    const isHeldBack = error instanceof ApiError && error.problem.heldBack === true;
    return {
      kind: 'unchecked',
      words: isHeldBack ? words.handedOut : words.unchecked,
      retry: () => void refetch(),
    };
  }, [words, reason, isRefused, name, refetch, isFetching, isAwaited, error]);
}
