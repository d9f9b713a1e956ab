import { apart } from '../apart.ts';

/** What is said of the reader's account, in English; other languages have the same shape. Loaded with the two pages that say it. */
export const englishAccount = {
  signIn: {
    title: 'Sign in',
    description: (newsroom: string) => `With your account at ${newsroom}.`,
    needsScript:
      'To sign in, JavaScript has to be on in this browser. Without it, everything that is free can be read.',
    name: 'Name',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in …',
    missingName: 'Enter the name of your account.',
    missingPassword: 'Enter your password.',
    wrong: 'This name and this password do not belong together.',
    throttled: 'There were too many attempts. Wait ten minutes, then try again.',
    failed: 'The connection or our server failed. Try again.',
    sample: 'This newsroom is a sample, and so are its readers. Fill in one of them:',
    // Follows the account's name, which is not translated.
    sampleOf: {
      all: ', with a subscription',
      some: ', with a part of a subscription',
      none: ', without a subscription',
    },
    at: (host: string) => `Sign in at ${host}`,
    leaving: (host: string) => `On the way to ${host} …`,
    how: (host: string) =>
      `At ${host} you sign in and allow this reader to open stories for you; then you are back here. It makes a password for this device alone, which you can take back at any time.`,
    keptOut: {
      title: (host: string) => `${host} does not ask whether I allow it`,
      text: (host: string) =>
        `If you find yourself on your profile or on another page of ${host} instead, it keeps readers away from the page that asks. Only the newsroom can change that: tell it that you cannot reach “Authorize Application” (wp-admin/authorize-application.php). Its operator will know.`,
    },
    problems: {
      'no-https': (host: string) =>
        `Nobody can sign in here yet: ${host} gives out passwords over encrypted connections (https) only. The newsroom has to set that up.`,
      'not-offered': (host: string) =>
        `Nobody can sign in here yet: ${host} has application passwords switched off. The newsroom has to switch them on.`,
      unreachable: (host: string) => `${host} does not answer just now. Try again in a moment.`,
    },
    faults: {
      rejected: 'You did not allow it, so you are not signed in.',
      stale: 'That took longer than ten minutes, or was begun in another browser. Begin again.',
      refused: 'The newsroom’s site did not take the password that it had just made. Begin again.',
      unreachable: 'The newsroom’s site did not answer. Try again in a moment.',
      throttled: 'There were too many attempts. Wait ten minutes, then try again.',
    },
    ended: {
      expired: 'You have not been here for 30 days, so you were signed out.',
      revoked: 'You were signed out from elsewhere, or your password has changed.',
    },
    signedIn: (name: string) => `You are signed in as ${apart(name)}.`,
    continue: 'Continue',
    another: 'Use another account',
  },
  account: {
    title: 'Account',
    description: 'Who is signed in, what that opens, and where.',
    needsScript:
      'To see your account, JavaScript has to be on in this browser. Without it, everything that is free can be read.',
    coming: 'Looking up who is signed in …',
    failed:
      'Whether you are signed in cannot be said just now: the connection or our server failed.',
    signedIn: (name: string) => `Signed in as ${apart(name)}`,
    opens: {
      all: 'Every premium story opens for you.',
      some: 'Some premium stories open for you; others are not part of your subscription.',
      none: 'You have no subscription: premium stories end after their opening.',
    },
    subscribe: 'Subscribe',
    devices: 'Where you are signed in',
    here: 'This device',
    since: (date: string) => `Signed in on ${date}`,
    used: (date: string) => `last used on ${date}`,
    end: 'Sign out',
    endOf: (device: string) => `Sign out ${apart(device)}`,
    ended: (device: string) => `${apart(device)} is signed out.`,
    devicesFailed: 'The list did not arrive.',
    notEnded: 'That did not work. Try again.',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
    signingOut: 'Signing out …',
    signOutHow:
      'Signing out removes premium stories from this device. What is free stays, and so do your settings.',
    notSignedOut:
      'Our server cannot be reached, so you are still signed in here. Premium stories have been removed from this device all the same. Try again.',
    signedOutTitle: 'Signed out',
    signedOut: 'Nothing of your account is left on this device.',
    remaining:
      'But the newsroom’s site did not answer: the password that it made for this device still exists there. Remove it in your profile, under “Application Passwords”.',
    remove: 'Remove it there',
    again: 'Sign in again',
    home: 'To the front page',
  },
};

export type AccountWords = typeof englishAccount;
