import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { mayBeSignedIn } from '../../../lib/may-be-signed-in.ts';
import { useReaderHint } from '../../../lib/reader-hint.ts';
import { whenIdle } from '../../../lib/when-idle.ts';
import { Gate } from '../gate.tsx';
import { StoryComing } from '../story-coming.tsx';
import type { AskAsReaderProps } from './ask-as-reader.tsx';
import type { Standing } from './standing.ts';

type Props = {
  slug: string;
  /** Whether all of the story stands above. */
  isOpen: boolean;
  /** In the place of the opening, while not even that has come. */
  coming: ReactNode;
};

/**
 * What follows the opening of a premium story: the gate, which every page is sent with, until more is known of its reader.
 * Asking needs code that few readers use, so that it comes by itself, where the server does not say that nobody is signed in: at once for a subscriber, to whom CSS shows no gate
 * from the first paint on.
 */
export function PremiumEnd({ slug, isOpen, coming }: Props) {
  const isSubscriber = useReaderHint();
  const queryClient = useQueryClient();
  const [loaded, setLoaded] = useState<{ AskAsReader: ComponentType<AskAsReaderProps> }>();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState<number>();
  const [standing, setStanding] = useState<Standing>();

  useEffect(() => {
    const load = () => void import('./ask-as-reader.tsx').then(setLoaded, () => setFailed(tries));
    if (!isSubscriber) {
      return whenIdle(async () => {
        if (await mayBeSignedIn(queryClient)) load();
      });
    }
    load();
    return undefined;
  }, [isSubscriber, tries, queryClient]);

  const end = () => {
    if (failed === tries) return <StoryComing isFailed onRetry={() => setTries(tries + 1)} />;
    if (standing?.kind === 'unchecked') {
      return <StoryComing isFailed failure={standing.words} onRetry={standing.retry} />;
    }
    if (coming !== undefined) return coming;
    const isAwaited = standing === undefined ? isSubscriber : standing.kind === 'coming';
    if (isAwaited) return <StoryComing isFailed={false} />;
    return <Gate slug={slug} known={standing?.kind === 'closed' ? standing : undefined} />;
  };
  return (
    <>
      {!isOpen && end()}
      {loaded !== undefined && <loaded.AskAsReader slug={slug} onStanding={setStanding} />}
    </>
  );
}
