import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/client/lib/messages/load-messages.ts';

describe('the message catalogue', () => {
  it('uses the singular for one story and separates thousands', async () => {
    const messages = await loadMessages('en');

    expect(messages.feed.stories(1)).toBe('1 story');
    expect(messages.feed.stories(5989)).toBe('5,989 stories');
  });

  it('falls back to the base language, then to English', async () => {
    expect((await loadMessages('en-GB')).site.settings).toBe('Settings');
    expect((await loadMessages('xx')).site.settings).toBe('Settings');
  });

  it('marks every text of the pseudo-language, those with numbers in them too', async () => {
    const messages = await loadMessages('en-XA');

    expect(messages.site.settings).toBe('⟦Settings⟧');
    expect(messages.feed.more(10, 40, 5989)).toBe('⟦10 more stories, 40 of 5,989⟧');
  });
});
