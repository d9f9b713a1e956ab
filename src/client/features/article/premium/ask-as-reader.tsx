import { useLayoutEffect } from 'react';
import { returnToGatePlace } from './gate-place.ts';
import type { Standing } from './standing.ts';
import { useStanding } from './use-standing.ts';

export type AskAsReaderProps = {
  slug: string;
  /** Called with how the reader stands to the story; undefined is somebody of whom nothing is known. */
  onStanding: (standing: Standing | undefined) => void;
};

/** Asks for a premium story as who is signed in. Takes who signed in at its gate to where they stood in it. */
export function AskAsReader({ slug, onStanding }: AskAsReaderProps) {
  const standing = useStanding(slug);
  const isKnown = standing !== undefined;

  useLayoutEffect(() => onStanding(standing), [standing, onStanding]);
  useLayoutEffect(() => {
    if (isKnown) returnToGatePlace(slug);
  }, [slug, isKnown]);

  return null;
}
