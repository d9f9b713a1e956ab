/** A voice as a browser describes it. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'name' | 'lang' | 'localService' | 'default' | 'voiceURI'
>;

/** What was said: which words, in whose voice, how fast. */
export type Said = { text: string; voice: string; speed: number };

/** What a test does with the speech of a page. */
export type ScriptedSpeech = {
  said: Said[];
  /** Whether something is being said. */
  isSpeaking: () => boolean;
  /** Brings so many texts to their end, or all that come. */
  end: (count?: number) => void;
  fail: (error: SpeechSynthesisErrorCode) => void;
  /** Voices that the browser has loaded late. */
  bring: (voices: Voice[]) => void;
};

declare global {
  interface Window {
    speech: ScriptedSpeech;
  }
}

/** A voice of the device, named after its language. */
export const aVoice = (overrides: Partial<Voice> = {}): Voice => {
  const lang = overrides.lang ?? 'en-US';
  const name = overrides.name ?? `Voice ${lang}`;
  return { name, lang, localService: true, default: false, voiceURI: name, ...overrides };
};

/** Puts a `speechSynthesis` into a window that makes no sound and says each text for as long as the test likes, by `window.speech`. It refers to nothing outside, so that it can run in a page before all scripts. */
export function scriptSpeech(given: Voice[]): ScriptedSpeech {
  class Utterance extends EventTarget {
    text: string;
    voice: Voice | null = null;
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const said: Said[] = [];
  let voices = given;
  let current: Utterance | undefined;

  /** Whether something was being said. */
  const finish = (event: Event): boolean => {
    const utterance = current;
    current = undefined;
    utterance?.dispatchEvent(event);
    return utterance !== undefined;
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    resume() {},
    speak(utterance: Utterance) {
      if (utterance.text === '') return;
      if (current !== undefined) throw new Error('Two texts at once');
      current = utterance;
      said.push({
        text: utterance.text,
        voice: utterance.voice?.name ?? '',
        speed: utterance.rate,
      });
    },
    cancel() {
      const utterance = current;
      current = undefined;
      // As Chromium does, when the page has gone on.
      const event = Object.assign(new Event('error'), { error: 'canceled' });
      queueMicrotask(() => utterance?.dispatchEvent(event));
    },
  });
  const speech: ScriptedSpeech = {
    said,
    isSpeaking: () => current !== undefined,
    end(count = Infinity) {
      let left = count;
      while (left > 0 && finish(new Event('end'))) left -= 1;
    },
    fail(error) {
      finish(Object.assign(new Event('error'), { error }));
    },
    bring(late) {
      voices = late;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.defineProperties(window, {
    SpeechSynthesisUtterance: { value: Utterance, configurable: true },
    speechSynthesis: { value: synthesis, configurable: true },
    speech: { value: speech, configurable: true },
  });
  return speech;
}
