import { useEffect } from 'react';
import { PageFrame } from '../components/page-frame.tsx';
import { ProblemView } from '../features/problem/problem-view.tsx';
import type { ApiError } from '../lib/api-error.ts';

/** In the place of a story that was opened from its teaser and turns out to be gone. */
export function StoryRefused({ problem }: Pick<ApiError, 'problem'>) {
  useEffect(() => {
    // The headline that had the focus is gone too.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <PageFrame>
      <ProblemView reason={{ kind: 'problem', problem }} />
    </PageFrame>
  );
}
