import { apart } from '../apart.ts';

/** What is said of installing the application, in English; other languages have the same shape. Loaded where it is offered. */
export const englishInstall = {
  title: 'As an app',
  install: (name: string) => `Install ${apart(name)}`,
  addToHome: 'Add to the home screen',
  explained: 'As an app it opens from an icon of its own, without the browser’s bars.',
  steps: {
    share:
      'Press Share in the browser’s bar. Where there are three dots instead, Share is behind them.',
    choose: 'Choose “Add to Home Screen”, further down.',
    add: 'Press “Add”.',
  },
};

export type InstallWords = typeof englishInstall;
