import type { Formatter } from '../formatter.ts';

/** What is said of lists that are taken along, in English; other languages have the same shape. Loaded where one is. */
export const englishTake = ({ number, plural }: Formatter) => {
  const stories = (count: number) =>
    plural(count, { one: '1 story', other: `${number(count)} stories` });
  const things = (count: number, withPictures: boolean) =>
    `${stories(count)}, ${withPictures ? 'with' : 'without'} pictures`;
  return {
    how: 'The newest stories are kept on this device, to be read without a connection.',
    saved: 'Everything that you saved is looked through, and what is missing of it is fetched.',
    looking: 'Looking what there is …',
    number: 'How many',
    latest: (count: number) => `Latest ${number(count)}`,
    all: (count: number) => `All ${number(count)}`,
    withPictures: 'With pictures',
    renewed: 'Refresh when the application is opened',
    spared: 'Not while you save data, nor by a mobile connection.',
    measuring: (count: number, withPictures: boolean) =>
      `${things(count, withPictures)}. Measuring …`,
    measured: (count: number, withPictures: boolean, size: string) =>
      `${things(count, withPictures)}, about ${size}`,
    take: 'Take along',
    nothing: 'There are no stories here to take along.',
    unreachable:
      'The newsroom cannot be asked just now. A connection is needed to take stories along.',
    refused: 'This browser lets nothing be kept, so no stories can be taken along.',
    retry: 'Try again',
    progress: 'Taking along',
    done: (done: number, count: number) => `${number(done)} of ${number(count)}`,
    paused: 'Goes on as soon as there is a connection.',
    cancel: 'Cancel',
    here: (count: number, withPictures: boolean, size: string) =>
      `${things(count, withPictures)}, ${size}`,
    takenOn: (date: string) => `taken on ${date}`,
    failed: (count: number) =>
      plural(count, {
        one: '1 story could not be taken whole',
        other: `${number(count)} stories could not be taken whole`,
      }),
    reasons: {
      unreachable: 'It could not be fetched.',
      gone: 'The newsroom no longer has it.',
      full: 'This device has no room for it.',
      refused: 'This browser lets nothing be kept.',
      pictures: 'Pictures of it are missing.',
    },
    stories: 'Stories',
    refresh: 'Refresh now',
    notRefreshed: 'The newsroom cannot be asked just now. What is here stays.',
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    taken: 'Taken with you',
  };
};

export type TakeWords = ReturnType<typeof englishTake>;
