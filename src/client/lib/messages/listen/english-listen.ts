import type { Formatter } from '../formatter.ts';

/** What is said of listening, in English; other languages have the same shape. Loaded with the button, since most pages have none. */
export const englishListen = ({ number }: Formatter) => ({
  listen: 'Listen',
  continue: 'Continue',
  continueListening: 'Continue listening',
  notLoaded: 'The player did not arrive. Try again.',
  player: 'Listening to this story',
  play: 'Play',
  pause: 'Pause',
  back: 'Back by a sentence',
  forward: 'On by a sentence',
  speed: 'Speed',
  times: (speed: number) => `${number(speed)}×`,
  place: (place: number, count: number) => `Sentence ${number(place)} of ${number(count)}`,
  follow: 'Follow',
  close: 'Close',
  end: 'That was the story.',
  endAtGate: 'That was the opening. The rest is for subscribers.',
  halts: {
    refused: 'The browser speaks only when asked: press Play.',
    network: 'The voice needs a connection and has lost it. Play goes on from here.',
    taken: 'Something else has taken the voice. Play goes on from here.',
    failed: 'The voice of this device fell silent. Play tries again.',
  },
});

export type ListenWords = ReturnType<typeof englishListen>;
