import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createListening, type ListenControls, type Listening } from './create-listening.ts';
import { findVoice } from './find-voice.ts';
import { findHeardPassage, keepHeardPassage } from './heard-places.ts';
import { markSpoken } from './mark-spoken.ts';
import { passagesOf, type Passage } from './passages-of.ts';

type Options = { id: number; language: string; within: RefObject<HTMLElement | null> };

/** Reads out the story around an element from when it is there, on from where it was left, as it stands in the page then: what is edited meanwhile is heard the next time. */
export function useListening({ id, language, within }: Options) {
  const [listening, setListening] = useState<Listening & { passages: Passage[] }>();
  const controls = useRef<ListenControls>(undefined);
  const { passages = [], place = 0, isPlaying = false, halt } = listening ?? {};
  const passage = halt === 'end' ? undefined : passages[place];

  useLayoutEffect(() => {
    const story = within.current?.closest('article');
    if (!story) return undefined;
    const hasVoice = (other: string) => findVoice(speechSynthesis.getVoices(), other) !== undefined;
    const read = passagesOf(story, { language, hasVoice });
    const created = createListening({
      passages: read,
      from: findHeardPassage(id, read),
      language,
      onChange(now) {
        setListening({ ...now, passages: read });
        keepHeardPassage(id, now.halt === 'end' ? 0 : now.place, read);
      },
    });
    controls.current = created;
    created.play();
    // Chrome would speak on, over the next page.
    window.addEventListener('pagehide', created.pause);
    return () => {
      window.removeEventListener('pagehide', created.pause);
      created.pause();
    };
  }, [id, language, within]);

  useLayoutEffect(() => {
    markSpoken(passage?.range);
    return () => markSpoken(undefined);
  }, [passage]);

  const count = (passages.at(-1)?.sentence ?? -1) + 1;
  return {
    passage,
    isPlaying,
    halt,
    /** How many sentences were said, of how many. */
    said: passage?.sentence ?? count,
    count,
    play: () => controls.current?.play(),
    pause: () => controls.current?.pause(),
    step: (by: 1 | -1) => controls.current?.step(by),
    setSpeed: (speed: number) => controls.current?.setSpeed(speed),
  };
}
