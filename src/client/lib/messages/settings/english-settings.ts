import type { Formatter } from '../formatter.ts';

/** What the settings say in English, and the list of shortcuts. */
export const englishSettings = ({ number }: Formatter) => ({
  settings: {
    title: 'Settings',
    needsScript:
      'To set anything here, JavaScript has to be on in this browser. Without it, pages are in the newsroom’s language, and look as this device is set.',
    language: {
      title: 'Language',
      newsroom: 'The newsroom’s language',
      missing: 'The words of that language did not arrive. Try again.',
    },
    letter: 'A',
    size: {
      title: 'Text size',
      choices: {
        smallest: 'Smallest',
        small: 'Small',
        normal: 'Normal',
        large: 'Large',
        largest: 'Largest',
      },
    },
    face: { title: 'Typeface', choices: { serif: 'Serif', sans: 'Sans', spaced: 'Spaced' } },
    measure: {
      title: 'Line length',
      choices: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    },
    leading: {
      title: 'Line height',
      choices: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
    },
    theme: {
      title: 'Appearance',
      choices: { system: 'As the device', light: 'Light', dark: 'Dark' },
    },
    motion: { title: 'Motion', choices: { system: 'As the device', reduced: 'Reduced' } },
    saver: { title: 'Data saver', choices: { off: 'Off', on: 'On' } },
    saving: (percent: number) =>
      `Smaller pictures: on this screen about ${number(percent)}% fewer pixels for one as wide as the text.`,
    kept: 'Kept on this device.',
    reading: 'Reading',
    marks: 'Mark stories I have read',
    forget: 'Forget what I read',
    forgotten: 'Forgotten.',
    keyboard: 'Keyboard',
    shortcuts: 'Shortcuts of a single key; ? lists them',
  },
  history: {
    kept: 'The stories that you opened, kept on this device alone.',
    keep: 'Keep the stories I open',
    clear: 'Clear the history',
    cleared: 'Cleared.',
    undo: 'Undo',
    empty: 'Nothing has been opened on this device yet.',
    finished: 'Finished',
    readTo: (percent: number) => `Read to ${number(percent)} %`,
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    next: 'Next story',
    previous: 'Previous story',
    open: 'Open the story',
    turnNext: 'Read the next story of the list',
    turnBack: 'Read the previous one',
    newStories: 'New stories',
    before: 'Out of the list, before it',
    after: 'Out of the list, after it',
    help: 'These shortcuts',
    off: 'Switch single keys off',
    close: 'Close',
    caps: {
      pageDown: 'Page Down',
      pageUp: 'Page Up',
      enter: 'Enter',
      ctrlHome: 'Ctrl + Home',
      ctrlEnd: 'Ctrl + End',
    },
  },
});

export type SettingsWords = ReturnType<typeof englishSettings>;
