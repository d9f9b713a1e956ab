/** Why a voice fell silent: the browser wants a press first, the network has none of it, something else has taken it, or it failed. */
export type SpeechFailure = 'refused' | 'network' | 'taken' | 'failed';

type Speech = {
  text: string;
  voice: SpeechSynthesisVoice;
  speed: number;
  onEnd: () => void;
  onFailure: (failure: SpeechFailure) => void;
};

const FAILURES: Partial<Record<SpeechSynthesisErrorCode, SpeechFailure>> = {
  'not-allowed': 'refused',
  network: 'network',
  interrupted: 'taken',
  canceled: 'taken',
  'audio-busy': 'taken',
};

/** Milliseconds after which a voice that has not come to its end will not: far more than any takes to begin, and for a letter. */
const TO_BEGIN = 10_000;
const PER_LETTER = 300;

/** Says one text at a time. There is no pause: Chrome's does not go on with voices of the network, nor on Android. */
export function createSpeaker() {
  // Held here: Chrome forgets the events of what nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (utterance: SpeechSynthesisUtterance): boolean => {
    // What was called off says so later; by then it is of no interest.
    if (current !== utterance) return false;
    current = undefined;
    clearTimeout(timer);
    return true;
  };
  const stop = () => {
    if (current === undefined) return;
    end(current);
    speechSynthesis.cancel();
  };

  return {
    stop,
    say({ text, voice, speed, onEnd, onFailure }: Speech) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      // Android goes by this alone.
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.rate = speed;
      utterance.addEventListener('end', () => {
        if (end(utterance)) onEnd();
      });
      utterance.addEventListener('error', ({ error }) => {
        if (end(utterance)) onFailure(FAILURES[error] ?? 'failed');
      });
      current = utterance;
      timer = setTimeout(
        () => {
          stop();
          onFailure(voice.localService ? 'failed' : 'network');
        },
        TO_BEGIN + (text.length * PER_LETTER) / speed,
      );
      // Somebody may have left it paused, and then it would never begin.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    },
  };
}
