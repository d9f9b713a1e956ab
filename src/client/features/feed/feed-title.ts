import type { Messages } from '../../lib/messages/en.ts';

/** A feed's title with the number of its page from page 2 on. */
export const feedTitle = (name: string, page: number, messages: Messages): string =>
  page === 1 ? name : messages.feed.title(name, page);
