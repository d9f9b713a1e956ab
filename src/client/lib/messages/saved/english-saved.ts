import type { Formatter } from '../formatter.ts';

/** What is said of saved stories in English; other languages have the same shape. Loaded where something is saved. */
export const englishSaved = ({ number, plural }: Formatter) => {
  const stories = (count: number) =>
    plural(count, { one: '1 story', other: `${number(count)} stories` });
  return {
    title: 'Saved',
    description: 'Stories that are kept on this device, to be read without a connection as well.',
    needsScript: 'To save stories, JavaScript has to be on in this browser.',
    empty: 'Nothing is saved here yet. Press the ribbon beside a headline, and its story is kept.',
    refused: 'This browser lets nothing be kept, so stories cannot be saved in it.',
    search: 'Search in headlines',
    noMatch: 'No headline has these words.',
    sort: 'Order',
    sorts: { saved: 'Saved last', published: 'Published last' },
    total: (count: number, size: string) => `${stories(count)}, ${size}`,
    waiting: (count: number) =>
      `${stories(count)} will be fetched as soon as there is a connection.`,
    savedOn: (date: string) => `Saved on ${date}`,
    readOn: (date: string) => `read on ${date}`,
    missing: (count: number) =>
      plural(count, {
        one: '1 picture is still to come',
        other: `${number(count)} pictures are still to come`,
      }),
    whole: 'whole, while you are signed in',
    opening: 'the opening alone',
    remove: 'Remove',
    removeOf: (headline: string) => `Remove: ${headline}`,
    corrected: (saved: string, updated: string) =>
      `Corrected since you saved it. You saved it on ${saved}; the newsroom changed it on ${updated}.`,
    changes: 'What has changed',
    seen: 'I have seen it',
    withdrawn: (date: string) =>
      `The newsroom has withdrawn this story; we learned of it on ${date}. Your copy stays until you remove it.`,
    notices: {
      saved: 'Saved on this device.',
      waiting: 'Saved as soon as there is a connection.',
      removed: 'Removed.',
      gone: 'The newsroom no longer has this story.',
      full: 'This device has no room for it. Whatever was saved before is still there.',
      'no-room-for-pictures':
        'Saved without all of its pictures: this device has no room for them.',
      'without-pictures':
        'Saved without all of its pictures. Those that are missing are fetched later.',
      refused: 'This browser lets nothing be kept, so it was not saved.',
    },
    undo: 'Undo',
    see: 'See what is saved',
    move: {
      title: 'Take the list elsewhere',
      json: 'Export as JSON',
      opml: 'Export as OPML',
      import: 'Import a list',
      how: 'A list names the stories, and whoever reads it fetches them. Importing removes nothing.',
      unreadable:
        'There is no list of stories in this file: it takes JSON or OPML as exported here.',
      foreign: (count: number) =>
        `The file names ${stories(count)}, but none at an address of this newsroom.`,
      importing: (done: number, count: number) => `${number(done)} of ${stories(count)} fetched …`,
      imported: (count: number) => `${stories(count)} added.`,
      notImported: (count: number) =>
        plural(count, {
          one: '1 could not be had; those that a connection was missing for follow by themselves.',
          other: `${number(count)} could not be had; those that a connection was missing for follow by themselves.`,
        }),
    },
  };
};

export type SavedWords = ReturnType<typeof englishSaved>;
