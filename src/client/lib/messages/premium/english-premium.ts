/** What is said to readers of a premium story who are signed in, or were, in English; other languages have the same shape. Loaded where somebody may be. */
export const englishPremium = {
  ended: {
    expired: 'You are signed out, since you had not been here for a month.',
    revoked: 'You are signed out: this sign-in was ended from another device, or by the newsroom.',
  },
  signInAgain: 'Sign in again',
  refused: (reader: string) =>
    reader === ''
      ? 'The account that you are signed in with does not include this story.'
      : `You are signed in as ${reader}. This account does not include this story.`,
  otherAccount: 'Use another account',
  unchecked: 'We can’t check just now whether this story is yours to read on.',
  handedOut:
    'The rest of this story is held back from everybody for now: the newsroom’s site would give it to whoever asks. The newsroom has been told.',
};

export type PremiumWords = typeof englishPremium;
