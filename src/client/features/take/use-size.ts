import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { measureStory, type StorySize } from '../../lib/taken/measure-story.ts';
import { estimateSize, measuringOrder } from './estimate-size.ts';

/** How many are measured at the same time. */
const BESIDE = 3;

/** Null: that story cannot be measured. */
type Sizes = ReadonlyMap<string, StorySize | null>;

/** Bytes that stories would take on this device, once that is known well enough; null where none of them can be measured. */
export function useSize(slugs: string[], withPictures: boolean): number | null | undefined {
  const queryClient = useQueryClient();
  const known = useRef<Sizes>(new Map());
  const [sizes, setSizes] = useState<Sizes>(new Map());
  const listed = slugs.join(' ');

  useEffect(() => {
    let isWanted = true;
    const wanted = listed.split(' ');
    const order = measuringOrder(wanted).filter((slug) => !known.current.has(slug));
    const isEnough = () =>
      [true, false].every((pictured) => sizeOf(wanted, known.current, pictured) !== undefined);
    const measureNext = async (): Promise<void> => {
      const slug = isEnough() ? undefined : order.shift();
      if (!isWanted || slug === undefined) return;
      const size = await measureStory(slug, queryClient).catch(() => null);
      known.current = new Map(known.current).set(slug, size);
      if (isWanted) setSizes(known.current);
      await measureNext();
    };
    for (let runner = 0; runner < BESIDE; runner += 1) void measureNext();
    return () => {
      isWanted = false;
    };
  }, [listed, queryClient]);

  return sizeOf(slugs, sizes, withPictures);
}

function sizeOf(slugs: string[], sizes: Sizes, withPictures: boolean): number | null | undefined {
  const left = slugs.filter((slug) => sizes.get(slug) !== null);
  if (left.length === 0) return null;
  const measured = left.flatMap((slug) => sizes.get(slug) ?? []);
  return estimateSize(
    measured.map(({ text, pictures }) => text + (withPictures ? pictures : 0)),
    left.length,
  );
}
