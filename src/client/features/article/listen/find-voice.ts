import { localeOf } from './locale-of.ts';

/** Voices of the 1990s and toys that macOS lists among its others, first by the alphabet. */
const JOKES =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

type Wishes = {
  /** Whether a voice that comes over the network is the last resort. */
  prefersLocal?: boolean;
  /** Voices that have failed: taken when there is no other. */
  failed?: ReadonlySet<string>;
};

/** The best voice for a language: one of its script and region, then the device's own, then its default; undefined where no voice speaks it. */
export function findVoice(
  voices: SpeechSynthesisVoice[],
  language: string,
  { prefersLocal = false, failed }: Wishes = {},
): SpeechSynthesisVoice | undefined {
  const wanted = localeOf(language);
  if (wanted === undefined) return undefined;
  const { script } = wanted.maximize();
  const merit = (voice: SpeechSynthesisVoice) => {
    const locale = localeOf(voice.lang);
    // Each outweighs all that come after it.
    const merits = [
      failed?.has(voice.voiceURI) !== true,
      !prefersLocal || voice.localService,
      locale?.maximize().script === script,
      !JOKES.test(voice.name),
      wanted.region !== undefined && locale?.region === wanted.region,
      voice.localService,
      voice.default,
    ];
    return merits.reduce((sum, has) => sum * 2 + Number(has), 0);
  };
  return voices
    .filter((voice) => localeOf(voice.lang)?.language === wanted.language)
    .toSorted((a, b) => merit(b) - merit(a))[0];
}
