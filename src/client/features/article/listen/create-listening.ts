import { comfort } from '../../../lib/comfort.ts';
import { findVoice } from './find-voice.ts';
import { listenSpeed } from './listen-speed.ts';
import type { Passage } from './passages-of.ts';
import { createSpeaker, type SpeechFailure } from './speaker.ts';

/** How far listening is. */
export type Listening = {
  /** Index of the passage that is said, or that will be said next. */
  place: number;
  isPlaying: boolean;
  /** Why it stopped by itself. */
  halt: 'end' | SpeechFailure | undefined;
};

type Options = {
  passages: Passage[];
  /** Index of the first to be said. */
  from: number;
  /** The story's language, for passages in one that no voice speaks. */
  language: string;
  onChange: (listening: Listening) => void;
};

export type ListenControls = {
  play: () => void;
  pause: () => void;
  /** Goes on or back by a sentence. */
  step: (by: 1 | -1) => void;
  setSpeed: (speed: number) => void;
};

/** Reads passages out, one after the other. */
export function createListening({ passages, from, language, onChange }: Options): ListenControls {
  const speaker = createSpeaker();
  const failed = new Set<string>();
  let now: Listening = { place: from, isPlaying: false, halt: undefined };

  const change = (next: Partial<Listening>) => {
    now = { ...now, halt: undefined, ...next };
    onChange(now);
  };
  const say = (place: number) => {
    const passage = passages[place];
    if (passage === undefined) {
      speaker.stop();
      change({ isPlaying: false, halt: 'end' });
      return;
    }
    const voice = voiceFor(passage.language, failed) ?? voiceFor(language, failed);
    if (voice === undefined) {
      change({ place, isPlaying: false, halt: 'failed' });
      return;
    }
    change({ place, isPlaying: true });
    speaker.say({
      text: passage.text,
      voice,
      speed: listenSpeed.read(),
      onEnd: () => say(place + 1),
      onFailure(halt) {
        // The next try is another voice's, if there is one.
        if (halt === 'failed' || halt === 'network') failed.add(voice.voiceURI);
        change({ isPlaying: false, halt });
      },
    });
  };

  return {
    play: () => say(now.halt === 'end' ? 0 : now.place),
    pause() {
      speaker.stop();
      if (now.isPlaying) change({ isPlaying: false });
    },
    step(by) {
      const wanted = Math.max(0, (passages[now.place]?.sentence ?? 0) + by);
      const found = passages.findIndex(({ sentence }) => sentence === wanted);
      const place = found === -1 ? passages.length : found;
      if (now.isPlaying || place === passages.length) say(place);
      else change({ place });
    },
    setSpeed(speed) {
      listenSpeed.keep(speed);
      if (now.isPlaying) say(now.place);
    },
  };
}

function voiceFor(language: string, failed: ReadonlySet<string>) {
  return findVoice(speechSynthesis.getVoices(), language, {
    // What is said goes to the voice's maker, and the sound comes back: not while data is saved, nor without a network.
    prefersLocal: comfort.saver.read() === 'on' || !navigator.onLine,
    failed,
  });
}
