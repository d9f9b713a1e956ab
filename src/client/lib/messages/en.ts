import type { Formatter } from './formatter.ts';

/** Every text of the interface in English; other languages have the same shape. */
export const en = ({ number, plural }: Formatter) => {
  const stories = (count: number) =>
    plural(count, { one: `${number(count)} story`, other: `${number(count)} stories` });
  return {
    skip: { content: 'Skip to content', footer: 'Skip to footer' },
    site: {
      sections: 'Sections',
      allSections: 'All sections',
      latest: 'Latest',
      settings: 'Settings',
      home: 'Home',
      main: 'Main',
      editionFrom: (time: string, age: string | undefined) =>
        `This edition is from ${time}${age === undefined ? '' : `, ${age}`}: anything newer has not reached us yet.`,
    },
    feed: {
      latest: 'Latest stories',
      latestDescription: 'Everything we publish, newest first.',
      stories,
      title: (name: string, page: number) => `${name}, page ${number(page)}`,
      titleOfMonth: (name: string, month: string) => `${name}, ${month}`,
      access: 'Show',
      accessOf: { all: 'All stories', free: 'Free', premium: 'Premium' },
      pages: 'Pages',
      page: (page: number) => `Page ${number(page)}`,
      newerPage: 'Newer stories',
      olderPage: 'Older stories',
      newStories: (count: number, orMore: boolean) =>
        plural(count, {
          one: '1 new story',
          other: `${number(count)}${orMore ? '+' : ''} new stories`,
        }),
      newStoriesHere: 'New stories have come: a button above the list shows them.',
      nothingNew: 'Nothing new.',
      release: 'Let go to look for new stories',
      newSince: (time: string) => `New since ${time}, up to here`,
      backToPlace: 'Back to where you were',
      dismiss: 'Dismiss',
      failed: 'The next stories did not arrive.',
      retry: 'Try again',
      end: 'You have reached the oldest story here.',
      endWayOn: 'Choose another section',
      endArchive: 'Go to another month',
      empty: 'No stories here yet.',
      emptyWayOn: 'See the latest stories',
      more: (added: number, shown: number, total: number) =>
        `${plural(added, { one: '1 more story', other: `${number(added)} more stories` })}, ${number(shown)} of ${number(total)}`,
      premium: (label: string) => `, ${label} article`,
      read: ', read',
      at: (host: string) => `At ${host}`,
      readAt: (host: string) => `, at ${host}`,
      others: (count: number) =>
        plural(count, { one: '1 other', other: `${number(count)} others` }),
    },
    archive: {
      title: 'Archive by month',
      titleOf: (name: string) => `${name}, archive by month`,
      description: 'Every story, by the month in which it was published.',
      all: 'All months',
      month: (month: string, count: number) => `${month}, ${stories(count)}`,
      loading: 'Looking up the months …',
      failed: 'The months did not arrive.',
      goToPage: 'Go to page',
      go: 'Go',
      pages: (last: number) => `from 1 to ${number(last)}`,
      noSuchPage: (last: number) =>
        `There is no such page: type a number from 1 to ${number(last)}.`,
    },
    sheet: { close: 'Close' },
    rail: { family: 'Around this section', authors: 'On this page' },
    sections: {
      title: 'Sections',
      description: 'Everything we cover.',
    },
    settings: {
      title: 'Settings',
      comfort: 'Text and display',
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
    shortcuts: {
      title: 'Keyboard shortcuts',
      next: 'Next story',
      previous: 'Previous story',
      open: 'Open the story',
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
    article: {
      by: 'By',
      published: 'Published',
      updated: 'Updated',
      between: ' · ',
      minutes: (count: number) => `${number(count)} min read`,
      tags: 'Tags',
      related: 'Related stories',
      moreBy: (name: string) => `More by ${name}`,
      breadcrumb: 'Where this story stands',
      table: 'Table',
      details: 'Details',
      audio: 'Listen to the recording',
      video: 'Watch the video',
      file: 'Open the file',
      embed: (provider: string) => `See this on ${provider}`,
      embedHere: 'See this on its own page',
      loadFrom: (host: string) => `Load from ${host}`,
      untilThen: (provider: string) => `Nothing goes to ${provider} before.`,
      opensAt: (host: string) => `Opens at ${host}`,
      notes: 'Notes',
      note: (label: string) => `Note ${label}`,
      backToText: 'Back to the text',
    },
    gate: {
      title: (name: string) => `The rest of this story is for subscribers of ${name}.`,
      offer: 'Subscribe',
    },
    elsewhere: {
      title: (host: string) => `This story can be read at ${host}.`,
      way: 'Read it there',
    },
    error: {
      notFoundTitle: 'Page not found',
      notFound: 'There is no page at this address. It may have been moved, or mistyped.',
      goneTitle: 'Withdrawn',
      gone: 'The newsroom has withdrawn this story.',
      badTitle: 'That address does not work',
      bad: 'Something after the question mark is not right: a page is a number from 1, and a month is written like 2019-11.',
      failedTitle: 'This page did not load',
      failed: 'The connection or our server failed. What you were reading is not lost.',
      retry: 'Try again',
      lastPage: (page: number) => `Go to the last page, ${number(page)}`,
      emptyMonthTitle: (month: string) => `No stories in ${month}`,
      emptyMonth: (unfiltered = 0) =>
        unfiltered === 0
          ? 'We published nothing here in that month.'
          : `There is nothing of this kind among the month’s ${stories(unfiltered)}.`,
      nearestMonth: (month: string) => `Go to ${month}, the nearest month with stories`,
      wholeMonth: (month: string) => `Show all stories of ${month}`,
    },
  };
};

export type Messages = ReturnType<typeof en>;
