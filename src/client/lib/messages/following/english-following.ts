import type { Formatter } from '../formatter.ts';

/** What is said of following and of notifications, in English; other languages have the same shape. Loaded with the page and the sheet that say it. */
export const englishFollowing = ({ number, plural }: Formatter) => ({
  list: {
    kept: 'Sections, authors and tags that you follow on this device.',
    needsScript: 'Following needs JavaScript: what you follow is kept in this browser.',
    empty: 'Nothing is followed yet. Press “Follow” at the top of a section, an author or a tag.',
    kinds: { category: 'Section', author: 'Author', tag: 'Tag' },
    news: (count: number, orMore: boolean) =>
      count === 0
        ? 'Nothing new since you looked last.'
        : plural(count, {
            one: `1 new story since you looked last${orMore ? ', or more' : ''}`,
            other: `${number(count)}${orMore ? ' or more' : ''} new stories since you looked last`,
          }),
    failed: 'What is new here could not be fetched. It is tried again when you come back.',
  },
  push: {
    title: 'Notifications',
    points: [
      'You get a notification when a story comes in something that you follow: its headline, or how many there are.',
      'Stories that come within five minutes are one notification. In quiet hours there is none, and one afterwards.',
      'You stop them here, on the page “Following”, or in the settings of your browser. Our server then keeps nothing of this browser; until then it keeps its address and what you follow, without your name.',
    ],
    turnOn: 'Turn on notifications',
    turnOff: 'Turn off notifications',
    outcomes: {
      on: 'Notifications are on.',
      off: 'Notifications are off.',
      denied:
        'Your browser does not allow notifications from this site. You can change that in its settings for the site, beside the address.',
      undecided: 'Your browser asked and got no answer. Press again if you want them.',
      failed: 'That did not work: the connection or the notification service failed. Try again.',
    },
    unsupported: 'This browser cannot receive notifications from sites.',
    install:
      'On this device, notifications come to the installed app alone: press Share, then “Add to Home Screen”, and turn them on there.',
  },
  quiet: { title: 'Quiet hours', from: 'From', to: 'to' },
});

export type FollowingWords = ReturnType<typeof englishFollowing>;
